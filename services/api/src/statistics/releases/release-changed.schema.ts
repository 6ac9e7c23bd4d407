import { builder } from "../../graph/builder.ts";
import { GraphError } from "../../graph/errors.ts";
import { TooManyListenersError } from "./release.errors.ts";
import { ReleaseRef } from "./release.schema.ts";
import type { ReleaseEvent } from "./release-event.ts";

const RETRY_AFTER_SECONDS = 60;

const KindRef = builder.enumType("ReleaseChangeKind", {
  description: "What happened to a release.",
  values: {
    RELEASED: { description: "It was published and is the current one." },
    WITHDRAWN: { description: "It was taken back; forget its figures." },
  } as const,
});

const ReleaseChangeRef = builder.objectRef<ReleaseEvent>("ReleaseChange").implement({
  description: "Something that happened to a release.",
  authScopes: { public: true },
  fields: (t) => ({
    kind: t.field({ type: KindRef, description: "What happened.", resolve: ({ kind }) => kind }),
    release: t.prismaField({
      type: ReleaseRef,
      description: "The release, as it is now.",
      resolve: (query, { release }, _args, { db }) =>
        db.release.findUniqueOrThrow({ ...query, where: { code: release } }),
    }),
  }),
});

builder.subscriptionField("releaseChanged", (t) =>
  t.field({
    type: ReleaseChangeRef,
    description:
      "Tells when a release is published or withdrawn, and nothing else. After a lost connection a change may be told twice.",
    authScopes: { public: true },
    subscribe: async (_root, _args, { releases, viewer, address }) => {
      try {
        return await releases.changes.subscribe(viewer.role === "PUBLIC" ? address : viewer.actor);
      } catch (error) {
        throw error instanceof TooManyListenersError
          ? new GraphError("RATE_LIMITED", error.message, { retryAfter: RETRY_AFTER_SECONDS })
          : error;
      }
    },
    resolve: (event) => event,
  }),
);

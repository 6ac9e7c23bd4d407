import { z } from "zod";
import { BrokenTableError } from "../../disclosure/verify-table.ts";
import { builder } from "../../graph/builder.ts";
import { type UserError, UserErrorRef } from "../../graph/user-error.schema.ts";
import { helsinkiDay } from "../../platform/helsinki.ts";
import { AsOfError, CellKeySecretError, ReleaseIntegrityError } from "./release.errors.ts";
import { ReleaseRef } from "./release.schema.ts";
import type { OrderState } from "./release-desk.ts";

interface Payload {
  /** Code of the release. */
  readonly release: string | null;
  readonly isPublishing: boolean;
  readonly userErrors: readonly UserError[];
}

const KEY = z
  .string()
  .min(8, "`idempotencyKey` takes 8 characters or more.")
  .max(200, "`idempotencyKey` takes 200 characters at most.");
const NOTE = z.string().trim().max(1000, "`note` takes 1000 characters at most.");

const InputRef = builder.inputType("PublishReleaseInput", {
  description: "What to publish.",
  fields: (t) => ({
    asOf: t.field({ type: "Date", description: "Last day whose facts count; today where it is left out." }),
    note: t.string({ validate: NOTE, description: "What readers are told of the release; at most 1000 characters." }),
    idempotencyKey: t.string({
      required: true,
      validate: KEY,
      description: "Any text of your own, 8 to 200 characters, new for each release: the same again publishes nothing.",
    }),
  }),
});

const PayloadRef = builder.objectRef<Payload>("PublishReleasePayload").implement({
  description: "How an order to publish stands.",
  authScopes: { publish: true },
  fields: (t) => ({
    release: t.prismaField({
      type: ReleaseRef,
      nullable: true,
      description: "The release; null while it is being built, and where it was refused.",
      resolve: (query, { release }, _args, { db }) =>
        release === null ? null : db.release.findUnique({ ...query, where: { code: release } }),
    }),
    isPublishing: t.exposeBoolean("isPublishing", {
      description:
        "Whether it is still being built: ask again with the same `idempotencyKey`, or follow `releaseChanged`.",
    }),
    userErrors: t.field({
      type: [UserErrorRef],
      description: "Why nothing was published; empty where nothing is in the way.",
      resolve: ({ userErrors }) => userErrors,
    }),
  }),
});

builder.mutationField("publishRelease", (t) =>
  t.field({
    type: PayloadRef,
    nullable: true,
    description:
      "Freezes the facts up to a day as the current release; for admin. A large one takes minutes: it is then answered with `isPublishing` and goes on by itself. Nobody who reads is kept waiting, and it appears whole or not at all.",
    authScopes: { publish: true },
    args: { input: t.arg({ type: InputRef, required: true, description: "What to publish." }) },
    resolve: async (_root, { input }, { releases, viewer, requestId }): Promise<Payload> => {
      const { asOf, note, idempotencyKey } = input;
      const order = {
        asOf: asOf?.toISOString().slice(0, 10) ?? helsinkiDay(new Date()),
        note: note?.trim() || null,
        idempotencyKey,
        publishedBy: viewer.actor,
        role: viewer.role,
        requestId,
      };
      return releases.desk.publish(order).then(payloadOf, refused);
    },
  }),
);

function payloadOf(state: OrderState): Payload {
  if (state.kind === "published") return { release: state.release, isPublishing: false, userErrors: [] };
  if (state.kind === "publishing") return { release: null, isPublishing: true, userErrors: [] };
  const message = "Another release is being published; come again when it is done.";
  return withError({ path: ["input"], code: "ALREADY_PUBLISHING", message });
}

function refused(error: unknown): Payload {
  if (error instanceof AsOfError) {
    return withError({ path: ["input", "asOf"], code: "AS_OF_NOT_REACHED", message: error.message });
  }
  const isRefusal = [CellKeySecretError, ReleaseIntegrityError, BrokenTableError].some((kind) => error instanceof kind);
  if (!isRefusal) throw error;
  return withError({ path: ["input"], code: "NOT_PUBLISHED", message: (error as Error).message });
}

const withError = (error: UserError): Payload => ({ release: null, isPublishing: false, userErrors: [error] });

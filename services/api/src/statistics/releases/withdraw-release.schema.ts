import { builder } from "../../graph/builder.ts";
import { type UserError, UserErrorRef } from "../../graph/user-error.schema.ts";
import { AlreadyWithdrawnError, ReleaseNotFoundError } from "./release.errors.ts";
import { ReleaseRef } from "./release.schema.ts";
import { WITHDRAWAL_REASON } from "./withdrawal-reason.ts";

interface Payload {
  /** Code of the release. */
  readonly release: string | null;
  readonly userErrors: readonly UserError[];
}

const InputRef = builder.inputType("WithdrawReleaseInput", {
  description: "What to withdraw.",
  fields: (t) => ({
    release: t.string({ required: true, description: "Code of the release, exactly as written." }),
    reason: t.string({
      required: true,
      validate: WITHDRAWAL_REASON,
      description: "Why, for its readers, 10 to 500 characters; it stays beside the release for ever.",
    }),
  }),
});

const PayloadRef = builder.objectRef<Payload>("WithdrawReleasePayload").implement({
  description: "What became of a withdrawal.",
  authScopes: { publish: true },
  fields: (t) => ({
    release: t.prismaField({
      type: ReleaseRef,
      nullable: true,
      description: "The release, now withdrawn; null where it was refused.",
      resolve: (query, { release }, _args, { db }) =>
        release === null ? null : db.release.findUnique({ ...query, where: { code: release } }),
    }),
    userErrors: t.field({
      type: [UserErrorRef],
      description: "Why nothing was withdrawn; empty where something was.",
      resolve: ({ userErrors }) => userErrors,
    }),
  }),
});

builder.mutationField("withdrawRelease", (t) =>
  t.field({
    type: PayloadRef,
    nullable: true,
    description:
      "Takes a release back, at once and for good; for admin. Where it was the current one, nothing is answered until the next is published: the one before it does not come back.",
    authScopes: { publish: true },
    args: { input: t.arg({ type: InputRef, required: true, description: "What to withdraw." }) },
    resolve: async (_root, { input }, { releases, viewer, requestId }): Promise<Payload> => {
      const { release, reason } = input;
      const order = { release, reason: reason.trim(), withdrawnBy: viewer.actor, role: viewer.role, requestId };
      return releases.desk.withdraw(order).then(() => ({ release, userErrors: [] }), refused);
    },
  }),
);

function refused(error: unknown): Payload {
  if (!(error instanceof ReleaseNotFoundError || error instanceof AlreadyWithdrawnError)) throw error;
  return { release: null, userErrors: [{ path: ["input", "release"], code: error.code, message: error.message }] };
}

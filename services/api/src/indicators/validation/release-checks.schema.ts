import { builder } from "../../graph/builder.ts";
import { releaseByCode } from "../../statistics/releases/current-release.ts";
import { ReleaseRef } from "../../statistics/releases/release.schema.ts";
import { VALIDATION_RULES } from "./catalogue.ts";
import { checkResults } from "./check-results.ts";
import { ReleaseCheckRef } from "./release-check.schema.ts";

const complexity = { field: 1, multiplier: VALIDATION_RULES.length };

builder.queryField("releaseChecks", (t) =>
  t.field({
    type: [ReleaseCheckRef],
    nullable: true,
    description:
      "What every validation rule found in a release, V01 first; null without a credential, where there is no such release, and where it was withdrawn.",
    authScopes: { signedIn: true },
    args: { release: t.arg.string({ description: "Code of a release; the current one where none is given." }) },
    complexity,
    resolve: async (_root, { release: code }, context) => {
      const release = code == null ? await context.currentRelease() : await releaseByCode(context.aggregate, code);
      return release && release.status !== "WITHDRAWN" ? [...(await checkResults(context, release))] : null;
    },
  }),
);

builder.prismaObjectFields(ReleaseRef, (t) => ({
  checks: t.field({
    type: [ReleaseCheckRef],
    nullable: true,
    description:
      "What every validation rule found in it, V01 first; null without a credential, and where it was withdrawn.",
    authScopes: { signedIn: true },
    complexity,
    select: { id: true, asOf: true, status: true },
    resolve: async ({ id, asOf, status }, _args, context) => {
      if (status === "WITHDRAWN") return null;
      return [...(await checkResults(context, { id, asOf: asOf.toISOString().slice(0, 10) }))];
    },
  }),
}));

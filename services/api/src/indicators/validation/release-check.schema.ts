import { exactScopeOf } from "../../access/exact-scope.ts";
import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import { pageArgs, pageCost } from "../../graph/page.ts";
import { ParticipationConnection } from "../../participants/participation-list.schema.ts";
import { foundParticipations } from "../follow-ups/found-participations.ts";
import { type CheckResult, offendingRecords } from "./check-results.ts";

const SeverityRef = builder.enumType("RuleSeverity", {
  description: "How much a broken rule matters.",
  values: {
    ERROR: { description: "Figures are wrong until it is mended." },
    WARNING: { description: "Somebody should look at it; figures follow their definitions." },
  } as const,
});

const LevelRef = builder.enumType("RuleLevel", {
  description: "What a rule looks at.",
  values: {
    RECORD: { description: "Records of people, one by one." },
    AGGREGATE: { description: "Counts, in every project and over the release: in total, of women and of men." },
  } as const,
});

const ResultRef = builder.enumType("CheckResult", {
  description: "What a rule found.",
  values: {
    PASSED: { description: "Nothing breaks it." },
    FAILED: { description: "Something breaks it." },
    NOT_COMPUTABLE: { description: "The data do not tell; the explanation says why." },
  } as const,
});

/** The offending records of a rule in a release. */
const RECORDS = "select * from statistics.release_finding where release_id = $1 and rule = $2";

export const ReleaseCheckRef = builder.objectRef<CheckResult>("ReleaseCheck").implement({
  description: "What one validation rule found in a release.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    rule: t.string({ description: "The rule, `V01` to `V32`.", resolve: ({ rule }) => rule.id }),
    severity: t.field({
      type: SeverityRef,
      description: "How much it matters when broken.",
      resolve: ({ rule }) => rule.severity,
    }),
    level: t.field({ type: LevelRef, description: "What it looks at.", resolve: ({ rule }) => rule.level }),
    title: t.string({
      description: "What holds where it is kept.",
      args: langArgs,
      resolve: ({ rule }, { lang }) => rule.title[lang],
    }),
    explanation: t.string({
      description: "What is compared, and which part the data cannot tell.",
      args: langArgs,
      resolve: ({ rule }, { lang }) => rule.explanation[lang],
    }),
    result: t.field({ type: ResultRef, description: "What it found.", resolve: ({ result }) => result }),
    offending: t.int({
      nullable: true,
      description:
        "Within your scope, the records that break it; for a rule about counts, the comparisons that fail in your projects. Null without the right to exact figures there. Every reading is audited.",
      extensions: { answers: "exact" },
      resolve: async ({ release, rule, result, failed }, _args, context) => {
        const scope = exactScopeOf(context.viewer);
        if (!scope || result === "NOT_COMPUTABLE") return null;
        if (rule.level === "RECORD") return (await offendingRecords(context, release.id, scope)).get(rule.id) ?? 0;
        if (scope.projects.length === 0) return null; // a city or an organisation is no part of these comparisons
        return failed.filter(({ project }) => project !== null && scope.projects.includes(project)).length;
      },
    }),
    records: t.field({
      type: ParticipationConnection,
      nullable: true,
      description:
        "The participations of the records that break it, as they are now and within your scope, by their key; null for a rule about counts, and without the right to read them. Every reading is audited.",
      authScopes: { people: true },
      args: pageArgs,
      complexity: pageCost,
      resolve: ({ release, rule }, args, context, info) => {
        const scope = exactScopeOf(context.viewer);
        if (!scope || rule.level !== "RECORD") return null;
        const values = [release.id, rule.id, release.asOf];
        const finder = { name: "offending-records", records: RECORDS, matches: "p.entry_date <= $3::date" };
        return foundParticipations({ ...finder, values, scope }, args, context, info);
      },
    }),
  }),
});

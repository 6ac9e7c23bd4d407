import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

const FindingRef = builder.prismaNode("Finding", {
  nullable: true,
  id: { field: "code" },
  description: "What an evaluation found.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    foundOn: t.expose("foundOn", { type: "Date", description: "Day of the finding." }),
    title: t.string({ description: "The finding in a few words.", args: langArgs, resolve: textOf("title") }),
    statement: t.string({ description: "The finding in full.", args: langArgs, resolve: textOf("statement") }),
    evaluation: t.relation("evaluation", { description: "Evaluation that found it." }),
    decisions: t.relation("decisions", {
      description: "What was decided because of it, by code.",
      query: { orderBy: { code: "asc" } },
    }),
  }),
});

const FindingFilter = builder.inputType("FindingFilter", {
  description: "Which findings.",
  fields: (t) => ({
    evaluation: t.string({ description: "Code of the evaluation that found them." }),
    project: t.string({ description: "Code of the project evaluated." }),
    foundFrom: t.field({ type: "Date", description: "First day of finding, included." }),
    foundTo: t.field({ type: "Date", description: "Last day of finding, included." }),
  }),
});

rootNoun({
  type: FindingRef,
  one: "finding",
  many: "findings",
  description: "What evaluations found.",
  rights: { public: true },
  model: ({ finding }) => finding,
  filter: FindingFilter,
  conditions: {
    evaluation: (code) => ({ evaluationCode: code }),
    project: (code) => ({ evaluation: { projectCode: code } }),
    foundFrom: (day) => ({ foundOn: { gte: day } }),
    foundTo: (day) => ({ foundOn: { lte: day } }),
  },
  orderings: byDate("foundOn", "day of finding"),
});

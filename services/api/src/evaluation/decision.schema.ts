import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { DecisionOutcomeRef } from "../codes/reference-lists.ts";
import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

const DecisionRef = builder.prismaNode("Decision", {
  nullable: true,
  id: { field: "code" },
  description: "What was decided because of a finding.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    outcome: t.field({
      type: CodeRef,
      description: "To go on, change or stop, from the list `decision-outcome`.",
      resolve: codeOf("decision-outcome", "outcome"),
    }),
    decidedOn: t.expose("decidedOn", { type: "Date", description: "Day of the decision." }),
    title: t.string({ description: "The decision in a few words.", args: langArgs, resolve: textOf("title") }),
    description: t.string({ description: "The decision in full.", args: langArgs, resolve: textOf("description") }),
    finding: t.relation("finding", { description: "Finding that led to it." }),
  }),
});

const DecisionFilter = builder.inputType("DecisionFilter", {
  description: "Which decisions.",
  fields: (t) => ({
    finding: t.string({ description: "Code of the finding that led to them." }),
    evaluation: t.string({ description: "Code of the evaluation behind the finding." }),
    project: t.string({ description: "Code of the project evaluated." }),
    outcome: t.field({ type: DecisionOutcomeRef, description: "What was decided." }),
    decidedFrom: t.field({ type: "Date", description: "First day of deciding, included." }),
    decidedTo: t.field({ type: "Date", description: "Last day of deciding, included." }),
  }),
});

rootNoun({
  type: DecisionRef,
  one: "decision",
  many: "decisions",
  description: "What was decided because of findings.",
  rights: { public: true },
  model: ({ decision }) => decision,
  filter: DecisionFilter,
  conditions: {
    finding: (code) => ({ findingCode: code }),
    evaluation: (code) => ({ finding: { evaluationCode: code } }),
    project: (code) => ({ finding: { evaluation: { projectCode: code } } }),
    outcome: (outcome) => ({ outcome }),
    decidedFrom: (day) => ({ decidedOn: { gte: day } }),
    decidedTo: (day) => ({ decidedOn: { lte: day } }),
  },
  orderings: byDate("decidedOn", "day of the decision"),
});

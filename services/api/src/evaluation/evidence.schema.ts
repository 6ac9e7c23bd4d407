import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { EvidenceKindRef } from "../codes/reference-lists.ts";
import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

const EvidenceRef = builder.prismaNode("Evidence", {
  nullable: true,
  id: { field: "code" },
  description: "One piece of material that an evaluation rests on, summarised without persons. Needs a credential.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    kind: t.field({
      type: CodeRef,
      description: "How it was gathered, from the list `evidence-kind`.",
      resolve: codeOf("evidence-kind", "kind"),
    }),
    collectedOn: t.expose("collectedOn", { type: "Date", description: "Day it was collected." }),
    title: t.string({ description: "Name of the piece.", args: langArgs, resolve: textOf("title") }),
    summary: t.string({ description: "What it says.", args: langArgs, resolve: textOf("summary") }),
    evaluation: t.relation("evaluation", { description: "Evaluation that rests on it." }),
  }),
});

const EvidenceFilter = builder.inputType("EvidenceFilter", {
  description: "Which evidence.",
  fields: (t) => ({
    evaluation: t.string({ description: "Code of the evaluation that rests on it." }),
    project: t.string({ description: "Code of the project evaluated." }),
    kind: t.field({ type: EvidenceKindRef, description: "How it was gathered." }),
    collectedFrom: t.field({ type: "Date", description: "First day of collection, included." }),
    collectedTo: t.field({ type: "Date", description: "Last day of collection, included." }),
  }),
});

rootNoun({
  type: EvidenceRef,
  one: "pieceOfEvidence",
  many: "evidence",
  description: "Material that evaluations rest on. Needs a credential.",
  rights: { signedIn: true },
  model: ({ evidence }) => evidence,
  filter: EvidenceFilter,
  conditions: {
    evaluation: (code) => ({ evaluationCode: code }),
    project: (code) => ({ evaluation: { projectCode: code } }),
    kind: (kind) => ({ kind }),
    collectedFrom: (day) => ({ collectedOn: { gte: day } }),
    collectedTo: (day) => ({ collectedOn: { lte: day } }),
  },
  orderings: byDate("collectedOn", "day of collection"),
});

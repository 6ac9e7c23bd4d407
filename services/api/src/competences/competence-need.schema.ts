import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { NeedStrengthRef } from "../codes/reference-lists.ts";
import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

const CompetenceNeedRef = builder.prismaNode("CompetenceNeed", {
  nullable: true,
  id: { field: "code" },
  description: "A need for a competence that a project observed in a city.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    strength: t.field({
      type: CodeRef,
      description: "How strong the need was, from the list `need-strength`.",
      resolve: codeOf("need-strength", "strength"),
    }),
    observedOn: t.expose("observedOn", { type: "Date", description: "Day of the observation." }),
    source: t.string({ description: "What the observation rests on.", args: langArgs, resolve: textOf("source") }),
    project: t.relation("project", { description: "Project that observed it." }),
    competence: t.relation("competence", { description: "What is needed." }),
    city: t.relation("city", { description: "Where it is needed." }),
  }),
});

const CompetenceNeedFilter = builder.inputType("CompetenceNeedFilter", {
  description: "Which needs.",
  fields: (t) => ({
    project: t.string({ description: "Code of the project that observed them." }),
    competence: t.string({ description: "Code of the competence needed." }),
    city: t.string({ description: "Code of the city where it is needed." }),
    strength: t.field({ type: NeedStrengthRef, description: "How strong the need was." }),
    observedFrom: t.field({ type: "Date", description: "First day of observation, included." }),
    observedTo: t.field({ type: "Date", description: "Last day of observation, included." }),
  }),
});

rootNoun({
  type: CompetenceNeedRef,
  one: "competenceNeed",
  many: "competenceNeeds",
  description: "Needs for competences, as projects observed them in cities.",
  rights: { public: true },
  model: ({ competenceNeed }) => competenceNeed,
  filter: CompetenceNeedFilter,
  conditions: {
    project: (code) => ({ projectCode: code }),
    competence: (code) => ({ competenceCode: code }),
    city: (code) => ({ cityCode: code }),
    strength: (strength) => ({ strength }),
    observedFrom: (day) => ({ observedOn: { gte: day } }),
    observedTo: (day) => ({ observedOn: { lte: day } }),
  },
  orderings: byDate("observedOn", "day of observation"),
});

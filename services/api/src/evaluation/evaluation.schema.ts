import { builder } from "../graph/builder.ts";
import { openOn } from "../graph/conditions.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

const EvaluationRef = builder.prismaNode("Evaluation", {
  nullable: true,
  id: { field: "code" },
  description: "One developmental evaluation of a project: its question and its method.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    startsOn: t.expose("startsOn", { type: "Date", description: "First day." }),
    endsOn: t.expose("endsOn", {
      type: "Date",
      nullable: true,
      description: "Last day, included; null while it goes on.",
    }),
    title: t.string({ description: "Name of the evaluation.", args: langArgs, resolve: textOf("title") }),
    question: t.string({ description: "What it asks.", args: langArgs, resolve: textOf("question") }),
    method: t.string({ description: "How it finds the answer.", args: langArgs, resolve: textOf("method") }),
    project: t.relation("project", { description: "Project it evaluates." }),
    organisation: t.relation("organisation", { description: "Organisation that carries it out." }),
    evidence: t.relation("evidence", {
      authScopes: { signedIn: true },
      nullable: true,
      description: "Material it rests on, by code; null, with an error, for whoever sends no credential.",
      query: { orderBy: { code: "asc" } },
    }),
    findings: t.relation("findings", { description: "What it found, by code.", query: { orderBy: { code: "asc" } } }),
  }),
});

const EvaluationFilter = builder.inputType("EvaluationFilter", {
  description: "Which evaluations.",
  fields: (t) => ({
    project: t.string({ description: "Code of the project they evaluate." }),
    organisation: t.string({ description: "Code of the organisation that carries them out." }),
    openOn: t.field({ type: "Date", description: "A day: evaluations going on then, first and last day included." }),
  }),
});

rootNoun({
  type: EvaluationRef,
  one: "evaluation",
  many: "evaluations",
  description: "Developmental evaluations of projects.",
  rights: { public: true },
  model: ({ evaluation }) => evaluation,
  filter: EvaluationFilter,
  conditions: {
    project: (code) => ({ projectCode: code }),
    organisation: (code) => ({ organisationCode: code }),
    openOn,
  },
  orderings: byDate("startsOn", "first day"),
});

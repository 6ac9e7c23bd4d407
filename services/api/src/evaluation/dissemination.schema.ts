import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

const DisseminationRef = builder.prismaNode("Dissemination", {
  nullable: true,
  id: { field: "code" },
  description: "An occasion at which a project's results were told to others.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    heldOn: t.expose("heldOn", { type: "Date", description: "Day it was held." }),
    title: t.string({ description: "Name of the occasion.", args: langArgs, resolve: textOf("title") }),
    audience: t.string({ description: "Who was told.", args: langArgs, resolve: textOf("audience") }),
    description: t.string({ description: "What was told.", args: langArgs, resolve: textOf("description") }),
    project: t.relation("project", { description: "Project whose results were told." }),
  }),
});

const DisseminationFilter = builder.inputType("DisseminationFilter", {
  description: "Which occasions.",
  fields: (t) => ({
    project: t.string({ description: "Code of the project whose results were told." }),
    heldFrom: t.field({ type: "Date", description: "First day, included." }),
    heldTo: t.field({ type: "Date", description: "Last day, included." }),
  }),
});

rootNoun({
  type: DisseminationRef,
  one: "dissemination",
  many: "disseminations",
  description: "Occasions at which results of projects were told to others.",
  rights: { public: true },
  model: ({ dissemination }) => dissemination,
  filter: DisseminationFilter,
  conditions: {
    project: (code) => ({ projectCode: code }),
    heldFrom: (day) => ({ heldOn: { gte: day } }),
    heldTo: (day) => ({ heldOn: { lte: day } }),
  },
  orderings: byDate("heldOn", "day it was held"),
});

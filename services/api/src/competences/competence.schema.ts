import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

export const CompetenceRef = builder.prismaNode("Competence", {
  nullable: true,
  id: { field: "code" },
  description: "A skill that work asks for and pathways build.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    escoUri: t.exposeString("escoUri", {
      nullable: true,
      description: "Address of the same skill in ESCO, the European classification; null where it has none.",
    }),
    title: t.string({ description: "Name of the competence.", args: langArgs, resolve: textOf("title") }),
    description: t.string({
      nullable: true,
      description: "What it covers; null where the name says it all.",
      args: langArgs,
      resolve: textOf("description"),
    }),
    needs: t.relation("needs", {
      description: "Where and how strongly it was needed, by the need's code.",
      query: { orderBy: { code: "asc" } },
    }),
  }),
});

const CompetenceFilter = builder.inputType("CompetenceFilter", {
  description: "Which competences.",
  fields: (t) => ({
    pathway: t.string({ description: "Code of a pathway: competences it builds." }),
    neededIn: t.string({ description: "Code of a city: competences with a need observed there." }),
    escoUri: t.string({ description: "Address of the skill in ESCO, exactly." }),
  }),
});

rootNoun({
  type: CompetenceRef,
  one: "competence",
  many: "competences",
  description: "Skills that work asks for and pathways build.",
  rights: { public: true },
  model: ({ competence }) => competence,
  filter: CompetenceFilter,
  conditions: {
    pathway: (code) => ({ pathways: { some: { pathwayCode: code } } }),
    neededIn: (code) => ({ needs: { some: { cityCode: code } } }),
    escoUri: (escoUri) => ({ escoUri }),
  },
});

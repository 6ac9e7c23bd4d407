import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

export const CityRef = builder.prismaNode("City", {
  nullable: true,
  id: { field: "code" },
  description: "One of the six cities.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Official municipality code, three digits, such as 853 for Turku." }),
    title: t.string({ description: "Name of the city.", args: langArgs, resolve: textOf("title") }),
    organisations: t.relation("organisations", {
      description: "Organisations at home in the city, by code.",
      query: { orderBy: { code: "asc" } },
    }),
    competenceNeeds: t.relation("competenceNeeds", {
      description: "Needs for competences observed in the city, by code.",
      query: { orderBy: { code: "asc" } },
    }),
  }),
});

const CityFilter = builder.inputType("CityFilter", {
  description: "Which cities.",
  fields: (t) => ({
    project: t.string({ description: "Code of a project: cities that are home to an organisation with a role in it." }),
    pathway: t.string({ description: "Code of a pathway: cities where it is open." }),
    supportPractice: t.string({ description: "Code of a support practice: cities where it is in use." }),
  }),
});

rootNoun({
  type: CityRef,
  one: "city",
  many: "cities",
  description: "The six cities.",
  rights: { public: true },
  model: ({ city }) => city,
  filter: CityFilter,
  conditions: {
    project: (code) => ({ organisations: { some: { partnerships: { some: { projectCode: code } } } } }),
    pathway: (code) => ({ pathwayCities: { some: { pathwayCode: code } } }),
    supportPractice: (code) => ({ practiceCities: { some: { supportPracticeCode: code } } }),
  },
});

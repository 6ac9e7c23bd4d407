import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";
import { OrganisationRef } from "../organisations/organisation.schema.ts";

const BY_CODE = { orderBy: { code: "asc" } } as const;

export const ProjectRef = builder.prismaNode("Project", {
  nullable: true,
  id: { field: "code" },
  description: "A funded project, known by the funder's code; what the European Social Fund calls an operation.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "The funder's project code, such as S21969." }),
    programme: t.exposeString("programme", { description: "Funding programme, such as ESF 2014-2020." }),
    startsOn: t.expose("startsOn", { type: "Date", description: "First day." }),
    endsOn: t.expose("endsOn", { type: "Date", description: "Last day, included." }),
    title: t.string({ description: "Name of the project.", args: langArgs, resolve: textOf("title") }),
    description: t.string({ description: "What the project does.", args: langArgs, resolve: textOf("description") }),
    partners: t.relation("partners", {
      description: "Organisations with a role in it, by the organisation's code.",
      query: { orderBy: { organisationCode: "asc" } },
    }),
    workPackages: t.relation("workPackages", {
      description: "Its parts, in their order.",
      query: { orderBy: { position: "asc" } },
    }),
    targets: t.relation("targets", {
      description: "What it promised, in order.",
      query: { orderBy: { position: "asc" } },
    }),
    competenceNeeds: t.relation("competenceNeeds", {
      description: "Needs for competences it observed, by code.",
      query: BY_CODE,
    }),
    collaborations: t.relation("collaborations", { description: "Collaborations within it, by code.", query: BY_CODE }),
    evaluations: t.relation("evaluations", { description: "Evaluations of it, by code.", query: BY_CODE }),
    disseminations: t.relation("disseminations", {
      description: "Occasions at which its results were told, by code.",
      query: BY_CODE,
    }),
  }),
});

builder.prismaObjectFields(OrganisationRef, (t) => ({
  projects: t.field({
    type: [ProjectRef],
    description: "Projects it has a role in, by code; `partnerships` tells the role.",
    select: (_args, _context, nested) => ({
      partnerships: { select: { project: nested() }, orderBy: { projectCode: "asc" } },
    }),
    resolve: ({ partnerships }) => partnerships.map(({ project }) => project),
  }),
}));

const ProjectFilter = builder.inputType("ProjectFilter", {
  description: "Which projects.",
  fields: (t) => ({
    programme: t.string({ description: "Funding programme, exactly as written." }),
    organisation: t.string({ description: "Code of an organisation: projects it has a role in." }),
    runningOn: t.field({ type: "Date", description: "A day: projects running on it, first and last day included." }),
  }),
});

rootNoun({
  type: ProjectRef,
  one: "project",
  many: "projects",
  description: "Funded projects: DigiPoint and those around it.",
  rights: { public: true },
  model: ({ project }) => project,
  filter: ProjectFilter,
  conditions: {
    programme: (programme) => ({ programme }),
    organisation: (code) => ({ partners: { some: { organisationCode: code } } }),
    runningOn: (day) => ({ startsOn: { lte: day }, endsOn: { gte: day } }),
  },
  orderings: byDate("startsOn", "first day"),
});

import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { OrganisationKindRef } from "../codes/reference-lists.ts";
import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

export const OrganisationRef = builder.prismaNode("Organisation", {
  nullable: true,
  id: { field: "code" },
  description: "A city, school, employer or association. Organisations form a tree: a service is part of its city.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    kind: t.field({
      type: CodeRef,
      description: "Kind of organisation, from the list `organisation-kind`.",
      resolve: codeOf("organisation-kind", "kind"),
    }),
    businessId: t.exposeString("businessId", {
      nullable: true,
      description: "Finnish business id, such as 0204819-8; null where the organisation has none of its own.",
    }),
    title: t.string({ description: "Name of the organisation.", args: langArgs, resolve: textOf("title") }),
    parent: t.relation("parent", {
      nullable: true,
      description: "Organisation it is part of; null at the top of a tree.",
    }),
    children: t.relation("children", {
      description: "Organisations that are directly part of it, by code.",
      query: { orderBy: { code: "asc" } },
    }),
    city: t.relation("city", {
      nullable: true,
      description: "City where it is at home; null where it is in none of the six.",
    }),
    partnerships: t.relation("partnerships", {
      description: "Its roles in projects, by the project's code.",
      query: { orderBy: { projectCode: "asc" } },
    }),
    pathways: t.relation("pathways", {
      description: "Pathways it provides, by code.",
      query: { orderBy: { code: "asc" } },
    }),
    supportPractices: t.relation("practices", {
      description: "Support practices whose description it owns, by code.",
      query: { orderBy: { code: "asc" } },
    }),
    evaluations: t.relation("evaluations", {
      description: "Evaluations it carries out, by code.",
      query: { orderBy: { code: "asc" } },
    }),
  }),
});

const OrganisationFilter = builder.inputType("OrganisationFilter", {
  description: "Which organisations.",
  fields: (t) => ({
    kind: t.field({ type: OrganisationKindRef, description: "Kind of organisation." }),
    city: t.string({ description: "Code of a city: organisations at home in it." }),
    project: t.string({ description: "Code of a project: organisations with a role in it." }),
    parent: t.string({ description: "Code of an organisation: those directly part of it." }),
  }),
});

rootNoun({
  type: OrganisationRef,
  one: "organisation",
  many: "organisations",
  description: "Cities, schools, employers and associations.",
  rights: { public: true },
  model: ({ organisation }) => organisation,
  filter: OrganisationFilter,
  conditions: {
    kind: (kind) => ({ kind }),
    city: (code) => ({ cityCode: code }),
    project: (code) => ({ partnerships: { some: { projectCode: code } } }),
    parent: (code) => ({ parentCode: code }),
  },
});

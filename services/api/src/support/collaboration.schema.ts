import { builder } from "../graph/builder.ts";
import { openOn } from "../graph/conditions.ts";
import { langArgs } from "../graph/language.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";
import { OrganisationRef } from "../organisations/organisation.schema.ts";

const CollaborationRef = builder.prismaNode("Collaboration", {
  nullable: true,
  id: { field: "code" },
  description:
    "Organisations working together around a pathway, a support practice or a work package: at least one of them.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    startsOn: t.expose("startsOn", { type: "Date", description: "First day." }),
    endsOn: t.expose("endsOn", {
      type: "Date",
      nullable: true,
      description: "Last day, included; null while it goes on.",
    }),
    title: t.string({ description: "Name of the collaboration.", args: langArgs, resolve: textOf("title") }),
    description: t.string({ description: "What is done together.", args: langArgs, resolve: textOf("description") }),
    project: t.relation("project", { description: "Project it belongs to." }),
    workPackage: t.relation("workPackage", {
      nullable: true,
      description: "Work package it is built around; null where none.",
    }),
    pathway: t.relation("pathway", { nullable: true, description: "Pathway it is built around; null where none." }),
    supportPractice: t.relation("practice", {
      nullable: true,
      description: "Support practice it is built around; null where none.",
    }),
    organisations: t.field({
      type: [OrganisationRef],
      description: "Organisations that take part, by code.",
      select: (_args, _context, nested) => ({
        organisations: { select: { organisation: nested() }, orderBy: { organisationCode: "asc" } },
      }),
      resolve: ({ organisations }) => organisations.map(({ organisation }) => organisation),
    }),
  }),
});

builder.prismaObjectFields(OrganisationRef, (t) => ({
  collaborations: t.field({
    type: [CollaborationRef],
    description: "Collaborations it takes part in, by code.",
    select: (_args, _context, nested) => ({
      collaborations: { select: { collaboration: nested() }, orderBy: { collaborationCode: "asc" } },
    }),
    resolve: ({ collaborations }) => collaborations.map(({ collaboration }) => collaboration),
  }),
}));

const CollaborationFilter = builder.inputType("CollaborationFilter", {
  description: "Which collaborations.",
  fields: (t) => ({
    project: t.string({ description: "Code of the project they belong to." }),
    workPackage: t.string({ description: "Code of the work package they are built around." }),
    pathway: t.string({ description: "Code of the pathway they are built around." }),
    supportPractice: t.string({ description: "Code of the support practice they are built around." }),
    organisation: t.string({ description: "Code of an organisation: collaborations it takes part in." }),
    openOn: t.field({ type: "Date", description: "A day: collaborations going on then, first and last day included." }),
  }),
});

rootNoun({
  type: CollaborationRef,
  one: "collaboration",
  many: "collaborations",
  description: "Organisations working together around a pathway, a support practice or a work package.",
  rights: { public: true },
  model: ({ collaboration }) => collaboration,
  filter: CollaborationFilter,
  conditions: {
    project: (code) => ({ projectCode: code }),
    workPackage: (code) => ({ workPackageCode: code }),
    pathway: (code) => ({ pathwayCode: code }),
    supportPractice: (code) => ({ supportPracticeCode: code }),
    organisation: (code) => ({ organisations: { some: { organisationCode: code } } }),
    openOn,
  },
  orderings: byDate("startsOn", "first day"),
});

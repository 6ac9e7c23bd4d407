import { CityRef } from "../cities/city.schema.ts";
import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { CompetenceRef } from "../competences/competence.schema.ts";
import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { textOf } from "../graph/text-of.ts";

export const PathwayRef = builder.prismaNode("Pathway", {
  nullable: true,
  id: { field: "code" },
  description: "A way into technology work or study: studies, a workshop, a work trial, further study.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    kind: t.field({
      type: CodeRef,
      description: "Kind of pathway, from the open list `pathway-kind`.",
      resolve: codeOf("pathway-kind", "kindCode"),
    }),
    creditsPlanned: t.expose("creditsPlanned", {
      type: "Decimal",
      nullable: true,
      description: "Study credits (ECTS) planned, from 0, one decimal; null where it gives no credits.",
    }),
    startsOn: t.expose("startsOn", { type: "Date", description: "First day." }),
    endsOn: t.expose("endsOn", { type: "Date", nullable: true, description: "Last day, included; null while open." }),
    title: t.string({ description: "Name of the pathway.", args: langArgs, resolve: textOf("title") }),
    description: t.string({
      description: "What it is and whom it is for.",
      args: langArgs,
      resolve: textOf("description"),
    }),
    provider: t.relation("provider", { description: "Organisation that provides it." }),
    collaborations: t.relation("collaborations", {
      description: "Collaborations built around it, by code.",
      query: { orderBy: { code: "asc" } },
    }),
    cities: t.field({
      type: [CityRef],
      description: "Cities where it is open, by code.",
      select: (_args, _context, nested) => ({ cities: { select: { city: nested() }, orderBy: { cityCode: "asc" } } }),
      resolve: ({ cities }) => cities.map(({ city }) => city),
    }),
    competences: t.field({
      type: [CompetenceRef],
      description: "Competences it builds, by code.",
      select: (_args, _context, nested) => ({
        competences: { select: { competence: nested() }, orderBy: { competenceCode: "asc" } },
      }),
      resolve: ({ competences }) => competences.map(({ competence }) => competence),
    }),
  }),
});

builder.prismaObjectFields(CityRef, (t) => ({
  pathways: t.field({
    type: [PathwayRef],
    description: "Pathways open in the city, by code.",
    select: (_args, _context, nested) => ({
      pathwayCities: { select: { pathway: nested() }, orderBy: { pathwayCode: "asc" } },
    }),
    resolve: ({ pathwayCities }) => pathwayCities.map(({ pathway }) => pathway),
  }),
}));

builder.prismaObjectFields(CompetenceRef, (t) => ({
  pathways: t.field({
    type: [PathwayRef],
    description: "Pathways that build it, by code.",
    select: (_args, _context, nested) => ({
      pathways: { select: { pathway: nested() }, orderBy: { pathwayCode: "asc" } },
    }),
    resolve: ({ pathways }) => pathways.map(({ pathway }) => pathway),
  }),
}));

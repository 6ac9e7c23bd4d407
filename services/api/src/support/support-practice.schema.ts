import { CityRef } from "../cities/city.schema.ts";
import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { langArgs as args } from "../graph/language.ts";
import { textOf } from "../graph/text-of.ts";
import { PathwayRef } from "../pathways/pathway.schema.ts";

export const SupportPracticeRef = builder.prismaNode("SupportPractice", {
  nullable: true,
  id: { field: "code" },
  description: "A described way of supporting people: an operating model that another city can take up.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    kind: t.field({
      type: CodeRef,
      description: "Kind of support, from the open list `support-practice-kind`.",
      resolve: codeOf("support-practice-kind", "kindCode"),
    }),
    title: t.string({ description: "Name of the practice.", args, resolve: textOf("title") }),
    forWhom: t.string({ description: "Whom it supports.", args, resolve: textOf("forWhom") }),
    method: t.string({ description: "How it works.", args, resolve: textOf("method") }),
    deliveredBy: t.string({ description: "Who does it.", args, resolve: textOf("deliveredBy") }),
    requirements: t.string({ description: "What it needs.", args, resolve: textOf("requirements") }),
    results: t.string({ description: "What it achieved.", args, resolve: textOf("results") }),
    transferability: t.string({
      description: "How far it carries over to others.",
      args,
      resolve: textOf("transferability"),
    }),
    owner: t.relation("owner", { description: "Organisation that owns the description." }),
    collaborations: t.relation("collaborations", {
      description: "Collaborations built around it, by code.",
      query: { orderBy: { code: "asc" } },
    }),
    cities: t.field({
      type: [CityRef],
      description: "Cities where it is in use, by code.",
      select: (_args, _context, nested) => ({ cities: { select: { city: nested() }, orderBy: { cityCode: "asc" } } }),
      resolve: ({ cities }) => cities.map(({ city }) => city),
    }),
    pathways: t.field({
      type: [PathwayRef],
      description: "Pathways it accompanies, by code.",
      select: (_args, _context, nested) => ({
        pathways: { select: { pathway: nested() }, orderBy: { pathwayCode: "asc" } },
      }),
      resolve: ({ pathways }) => pathways.map(({ pathway }) => pathway),
    }),
  }),
});

builder.prismaObjectFields(CityRef, (t) => ({
  supportPractices: t.field({
    type: [SupportPracticeRef],
    description: "Support practices in use in the city, by code.",
    select: (_args, _context, nested) => ({
      practiceCities: { select: { practice: nested() }, orderBy: { supportPracticeCode: "asc" } },
    }),
    resolve: ({ practiceCities }) => practiceCities.map(({ practice }) => practice),
  }),
}));

builder.prismaObjectFields(PathwayRef, (t) => ({
  supportPractices: t.field({
    type: [SupportPracticeRef],
    description: "Support practices that accompany it, by code.",
    select: (_args, _context, nested) => ({
      practices: { select: { practice: nested() }, orderBy: { supportPracticeCode: "asc" } },
    }),
    resolve: ({ practices }) => practices.map(({ practice }) => practice),
  }),
}));

import DataLoader from "dataloader";
import { CityRef } from "../../cities/city.schema.ts";
import type { City, Release } from "../../generated/prisma/client.ts";
import { ReleaseStatus } from "../../generated/prisma/enums.ts";
import { builder } from "../../graph/builder.ts";
import type { RequestContext } from "../../graph/context.ts";
import { byDate } from "../../graph/orderings.ts";
import { rootNoun } from "../../graph/root-noun.ts";

const StatusRef = builder.enumType("ReleaseStatus", {
  description: "Where a release stands.",
  values: {
    [ReleaseStatus.CURRENT]: { description: "Protected figures are answered from it." },
    [ReleaseStatus.SUPERSEDED]: { description: "A later release took its place." },
    [ReleaseStatus.WITHDRAWN]: { description: "It was taken back; nothing is answered from it any more." },
  } as const,
});

const DefinitionVersionRef = builder
  .objectRef<{ readonly indicator: string; readonly version: string }>("DefinitionVersion")
  .implement({
    description: "Which version of an indicator's definition a release was computed with.",
    authScopes: { public: true },
    fields: (t) => ({
      indicator: t.exposeString("indicator", { description: "Code of the indicator." }),
      version: t.exposeString("version", { description: "Version of its definition." }),
    }),
  });

const cityLoaders = new WeakMap<RequestContext, DataLoader<string, City | null>>();

export const ReleaseRef = builder.prismaNode("Release", {
  id: { field: "code" },
  description:
    "A frozen snapshot of everybody's records, from which protected figures are answered. Its figures never change.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", {
      description: "Day of publication, with a number from the second one of a day on: `2026-11-23.2`.",
    }),
    asOf: t.expose("asOf", { type: "Date", description: "What happened after this day is not in it." }),
    status: t.field({ type: StatusRef, description: "Where it stands.", resolve: ({ status }) => status }),
    publishedAt: t.expose("publishedAt", { type: "DateTime", description: "When it was published." }),
    note: t.exposeString("note", { nullable: true, description: "What its publisher tells the readers." }),
    withdrawnAt: t.expose("withdrawnAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was taken back; null where it was not.",
    }),
    withdrawalReason: t.exposeString("withdrawalReason", {
      nullable: true,
      description: "Why it was taken back; null where it was not.",
    }),
    checksum: t.exposeString("checksum", {
      description: "SHA-256 over everything that its figures follow from, as hex: the same content, the same checksum.",
    }),
    threshold: t.exposeInt("threshold", { description: "Fewest persons of a figure that is shown." }),
    citiesExpected: t.field({
      type: [CityRef],
      description: "Cities that report to the programme, by code.",
      resolve: ({ citiesExpected }, _args, context) => citiesOf(citiesExpected, context),
    }),
    citiesReporting: t.field({
      type: [CityRef],
      description: "Cities with at least one record in it, by code; of the others figures are missing, not zero.",
      resolve: ({ citiesReporting }, _args, context) => citiesOf(citiesReporting, context),
    }),
    definitionVersions: t.field({
      type: [DefinitionVersionRef],
      description: "Versions of the indicators' definitions that it was computed with, by code of the indicator.",
      resolve: ({ definitionVersions }) => versionsOf(definitionVersions),
    }),
  }),
});

async function citiesOf(codes: readonly string[], context: RequestContext): Promise<City[]> {
  const loader = cityLoaders.get(context) ?? new DataLoader((wanted) => loadCities(wanted, context));
  cityLoaders.set(context, loader);
  const cities = await Promise.all(codes.map((code) => loader.load(code)));
  return cities.filter((city) => city !== null);
}

async function loadCities(codes: readonly string[], { db }: RequestContext): Promise<(City | null)[]> {
  const cities = await db.city.findMany({ where: { code: { in: [...codes] } } });
  return codes.map((wanted) => cities.find(({ code }) => code === wanted) ?? null);
}

const versionsOf = (versions: Release["definitionVersions"]) =>
  Object.entries(versions as Readonly<Record<string, string>>)
    .map(([indicator, version]) => ({ indicator, version }))
    .sort((one, other) => (one.indicator < other.indicator ? -1 : 1));

const ReleaseFilter = builder.inputType("ReleaseFilter", {
  description: "Which releases.",
  fields: (t) => ({
    status: t.field({ type: StatusRef, description: "Where they stand." }),
    publishedFrom: t.field({ type: "DateTime", description: "Earliest moment of publication." }),
    publishedTo: t.field({ type: "DateTime", description: "Moment before which they were published." }),
  }),
});

rootNoun({
  type: ReleaseRef,
  one: "release",
  many: "releases",
  description: "All releases, superseded and withdrawn ones too.",
  rights: { public: true },
  model: ({ release }) => release,
  filter: ReleaseFilter,
  conditions: {
    status: (status) => ({ status }),
    publishedFrom: (moment) => ({ publishedAt: { gte: moment } }),
    publishedTo: (moment) => ({ publishedAt: { lt: moment } }),
  },
  orderings: byDate("publishedAt", "publication"),
});

builder.queryField("currentRelease", (t) =>
  t.prismaField({
    type: ReleaseRef,
    nullable: true,
    description:
      "The release that protected figures are answered from; null before the first one, and from the withdrawal of one until the next is published.",
    authScopes: { public: true },
    resolve: (query, _root, _args, { db }) => db.release.findFirst({ ...query, where: { status: "CURRENT" } }),
  }),
);

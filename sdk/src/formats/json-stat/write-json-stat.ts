import { type JsonObject, type Language, localise, type StatTable } from "../../model/index.ts";
import { encodeJson } from "../bytes.ts";
import type { Cube, CubeDimension } from "../cube/cube.ts";
import { cubeOf } from "../cube/cube-of.ts";
import { dimensionFacts, factsOf, type Say } from "../cube/facts.ts";
import { utcOf } from "../cube/instant.ts";
import { STATUSES } from "../cube/status-codes.ts";
import type { WriteOptions } from "../format.ts";

/** JSON-stat 2.0: one object, the figures flat with the last dimension fastest, in one language. */
export async function writeJsonStat(table: StatTable, { lang = "fi" }: WriteOptions = {}): Promise<Uint8Array> {
  const cube = cubeOf(table);
  const { dimensions, passport } = cube;
  const updated = utcOf(passport.publishedAt) ?? passport.dataAsOf;
  return encodeJson({
    version: "2.0",
    class: "dataset",
    label: localise(cube.title, lang),
    source: localise(passport.citation, lang),
    ...(updated === null ? {} : { updated }),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    role: rolesOf(dimensions),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, written(dimension, lang)])),
    value: valuesOf(cube),
    status: Object.fromEntries(
      cube.cells.flatMap(({ status }, place) => (status === "A" ? [] : [[String(place), status] as const])),
    ),
    note: notesOf(cube, lang),
    ...(passport.licence && URL.canParse(passport.licence.url)
      ? { link: { license: [{ href: passport.licence.url }] } }
      : {}),
    extension: extensionOf(cube, lang),
  });
}

const said =
  (lang: Language): Say =>
  (text) =>
    localise(text, lang);

function rolesOf(dimensions: Cube["dimensions"]): JsonObject {
  const roles = (["time", "geo", "metric"] as const).map((role) => [
    role,
    dimensions.filter((dimension) => dimension.role === role).map(({ id }) => id),
  ]);
  return Object.fromEntries(roles.filter(([, ids]) => ids !== undefined && ids.length > 0));
}

function written(dimension: CubeDimension, lang: Language): JsonObject {
  const { title, categories } = dimension;
  const units = categories.flatMap(({ id, measure }) => {
    const label = measure && localise(measure.unit.title, lang);
    return measure && label !== null ? [[id, { label, decimals: measure.decimals, base: label }] as const] : [];
  });
  return {
    label: localise(title, lang),
    category: {
      index: categories.map(({ id }) => id),
      label: Object.fromEntries(categories.map((category) => [category.id, localise(category.title, lang)])),
      ...(units.length > 0 ? { unit: Object.fromEntries(units) } : {}),
    },
    extension: dimensionFacts(dimension, said(lang)),
  };
}

/** All values, or where more than half are absent only those that are there, by position. */
function valuesOf({ cells }: Cube): readonly (number | null)[] | JsonObject {
  const values = cells.map(({ value }) => value);
  const filled = [...values.entries()].filter(([, value]) => value !== null);
  return filled.length * 2 < values.length ? Object.fromEntries(filled) : values;
}

function notesOf({ passport }: Cube, lang: Language): readonly string[] {
  const texts = [...passport.notes, passport.noise, passport.threshold].flatMap((text) => text ?? []);
  return [...new Set(texts.map((text) => localise(text, lang)))];
}

const extensionOf = (cube: Cube, lang: Language): JsonObject => ({
  lang,
  status: { label: Object.fromEntries(STATUSES.map(({ status, title }) => [status, localise(title, lang)])) },
  ...factsOf(cube, said(lang)),
  ...(cube.hasNoise ? { noise: cube.cells.map(({ noise }) => noise) } : {}),
});

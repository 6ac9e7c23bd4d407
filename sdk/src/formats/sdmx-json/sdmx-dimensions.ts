import type { JsonObject, Language } from "../../model/index.ts";
import type { Cube, CubeDimension } from "../cube/cube.ts";
import { dimensionFacts, inAll } from "../cube/facts.ts";
import { boundsOf } from "../cube/period.ts";
import { named } from "./named.ts";

/** Whether all observations have the same category of it, which then stands beside them once. */
export const standsBeside = ({ kind }: CubeDimension): boolean => kind === "condition";

/** The dimensions of a structure, by where their categories stand. */
export function sdmxDimensions({ dimensions }: Cube, lang: Language): JsonObject {
  const written = (beside: boolean) =>
    dimensions.flatMap((dimension, place) =>
      standsBeside(dimension) === beside ? [componentOf(dimension, place, lang)] : [],
    );
  return { dataSet: written(true), series: [], observation: written(false) };
}

const componentOf = (dimension: CubeDimension, keyPosition: number, lang: Language): JsonObject => {
  const { id, title, categories, granularity } = dimension;
  const roles = rolesOf(dimension);
  return {
    ...named(id, title, lang),
    keyPosition,
    ...(roles.length > 0 ? { roles } : {}),
    values: categories.map((category, order) => ({
      ...named(category.id, category.title, lang),
      order,
      ...(granularity === null ? {} : boundsOf(category.id, granularity)),
    })),
    "x-facts": dimensionFacts(dimension, inAll),
  };
};

const CONCEPTS: Readonly<Record<string, string>> = {
  INDICATOR: "INDICATOR",
  TIME_PERIOD: "TIME_PERIOD",
  GENDER: "SEX",
  AGE_BAND: "AGE",
  AGE_GROUP: "AGE",
};

/** What a dimension is called where others look for it. */
function rolesOf({ id, role }: CubeDimension): readonly string[] {
  const concept = role === "geo" ? "REF_AREA" : CONCEPTS[id];
  return concept === undefined ? [] : [concept];
}

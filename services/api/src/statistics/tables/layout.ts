import type { Cell } from "../cells/conditions.ts";
import { isImpossible, reduced } from "../cells/conditions.ts";
import type { Catalogue, Conditions } from "../dimensions/catalogue.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { levelsFrom } from "../dimensions/dimensions.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import type { TableDimension } from "./stat-table.ts";

/** Code of the category that stands for the cell without the dimension. */
const TOTAL = "_T";
const TOTAL_TITLE = { fi: "Yhteensä", sv: "Totalt", en: "Total" };

/** A reduced cell, and the conditions that it was asked by: of what a share is a share depends on them. */
export interface AskedCell {
  readonly cell: Cell;
  readonly asked: Conditions;
}

/** What stands in one place of a table: a cell, or the reason why there is none. */
export type Place = AskedCell | { readonly status: "NOT_APPLICABLE" | "MISSING" };

export interface Layout {
  readonly dimensions: readonly TableDimension[];
  /** One for every combination of categories, last dimension fastest. */
  readonly places: readonly Place[];
}

type Combination = readonly (readonly [dimension: string, category: string])[];

/** The places of a table, totals included, each as the cell that counts it. */
export function layOut(
  { measure, by, where }: PreparedQuestion,
  catalogue: Catalogue,
  citiesMissing: readonly string[],
): Layout {
  const dimensions = by.map((dimension) => ({
    code: dimension.code,
    title: dimension.title,
    role: dimension.role,
    categories: [
      { code: TOTAL, title: TOTAL_TITLE },
      ...catalogue
        .categoriesOf(dimension.code)
        .filter((category) => isWithin(catalogue, dimension, category.code, where))
        .map((category) => ({ code: category.code, title: category.title })),
    ],
  }));
  const filters = where.map(({ dimension, category }) => [dimension, category] as const);
  const combinations = dimensions.reduce<Combination[]>(
    (all, { code, categories }) =>
      all.flatMap((one) => categories.map((category): Combination => [...one, [code, category.code]])),
    [[]],
  );
  const missing = new Set(citiesMissing);
  const places = combinations.map((combination): Place => {
    const conditions = new Map([...filters, ...combination.filter(([, category]) => category !== TOTAL)]);
    const cell = { set: measure.set, conditions };
    if (missing.has(conditions.get("city") ?? "")) return { status: "MISSING" };
    return isImpossible(catalogue, cell)
      ? { status: "NOT_APPLICABLE" }
      : { cell: reduced(catalogue, cell), asked: conditions };
  });
  return { dimensions, places };
}

/** Where a coarser level is filtered, only the categories that lie in it. */
const isWithin = (catalogue: Catalogue, dimension: Dimension, code: string, where: PreparedQuestion["where"]) =>
  where.every(
    ({ of, category }) =>
      !levelsFrom(dimension).includes(of) || catalogue.impliedBy(dimension.code, code).get(of.code) === category,
  );

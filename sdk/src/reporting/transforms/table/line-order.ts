import { type Figure, isShown, type StatTable, TOTAL } from "../../../model/index.ts";
import { TransformError } from "../transform-error.ts";
import { categoryAt, dimensionAt } from "./dimension-at.ts";
import { mapAlong } from "./map-along.ts";

/** A dimension's categories in the order of their figures. */
export interface LineOrder {
  readonly place: number;
  /** Places of the total, where there is one; then of the shown figures in order; then of the absent ones. */
  readonly total: readonly number[];
  readonly ranked: readonly { readonly at: number; readonly value: number }[];
  readonly absent: readonly number[];
}

/**
 * Puts the categories of a dimension in the order of their figures. Where the table has other dimensions, the order is
 * that at one category of each: the one given, else the total, else the only one.
 *
 * @throws {@link TransformError} if the categories of other dimensions are not given.
 */
export function lineOrder(
  transform: string,
  table: StatTable,
  {
    dimension: code,
    order,
    at,
  }: { dimension: string; order: "ascending" | "descending"; at: Readonly<Record<string, string>> },
): LineOrder {
  const { dimension, place } = dimensionAt(transform, table, code);
  const line = figuresAt(transform, table, place, at);
  const sign = order === "ascending" ? 1 : -1;
  const places = dimension.categories.map((_category, index) => index);
  const isTotal = (index: number) => dimension.categories[index]?.code === TOTAL;
  const parts = places.filter((index) => !isTotal(index));
  const ranked = parts.flatMap((index) => {
    const figure = line[index];
    return figure && isShown(figure) ? [{ at: index, value: figure.value }] : [];
  });
  return {
    place,
    total: places.filter(isTotal),
    ranked: ranked.sort((one, other) => sign * (one.value - other.value)),
    absent: parts.filter((index) => line[index]?.status !== "shown"),
  };
}

function figuresAt(transform: string, table: StatTable, along: number, at: Readonly<Record<string, string>>) {
  const wanted = table.dimensions.flatMap((dimension, place) => {
    if (place === along) return [];
    const { code, categories } = dimension;
    const only = categories.length === 1 ? categories[0]?.code : undefined;
    const total = categories.find((category) => category.code === TOTAL)?.code;
    const chosen = at[code] ?? total ?? only;
    if (chosen === undefined) throw new TransformError(transform, `say in option at which category of ${code} counts.`);
    return [{ size: categories.length, index: categoryAt(transform, dimension, chosen) }];
  });
  const line = wanted.reduce((sum, { size, index }) => sum * size + index, 0);
  let found: readonly Figure[] = [];
  mapAlong(table, along, (figures, number) => {
    if (number === line) found = figures;
    return figures;
  });
  return found;
}

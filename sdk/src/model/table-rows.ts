import type { Figure } from "./figure.ts";
import type { StatTable, TableCategory, TableDimension } from "./stat-table.ts";

/** One figure with the category that it has of each dimension. */
export interface TableRow<By extends readonly string[] = readonly string[]> {
  readonly categories: Readonly<Record<By[number], TableCategory>>;
  readonly figure: Figure;
}

/** The figures of a table with what they are about, last dimension fastest. */
export function* tableRows<const By extends readonly string[]>(table: StatTable<By>): Generator<TableRow<By>> {
  const dimensions: readonly TableDimension<By[number]>[] = table.dimensions;
  for (const [place, figure] of table.figures.entries()) {
    yield { categories: categoriesAt(dimensions, place), figure };
  }
}

/**
 * The figure that has the given category of every dimension.
 *
 * @throws RangeError if the table has no such category.
 * @example
 * const women = figureAt(table, { city: "091", gender: "F" });
 */
export function figureAt<By extends readonly string[]>(
  table: StatTable<By>,
  at: Readonly<Record<By[number], string>>,
): Figure {
  const dimensions: readonly TableDimension<By[number]>[] = table.dimensions;
  const place = dimensions.reduce((sum, { code, categories }) => {
    const index = categories.findIndex((category) => category.code === at[code]);
    if (index < 0) throw new RangeError(`The table has no category ${at[code]} of ${code}.`);
    return sum * categories.length + index;
  }, 0);
  const figure = table.figures[place];
  if (figure === undefined) throw new RangeError("The table has fewer figures than its dimensions say.");
  return figure;
}

function categoriesAt<Code extends string>(
  dimensions: readonly TableDimension<Code>[],
  place: number,
): Readonly<Record<Code, TableCategory>> {
  const found: Partial<Record<Code, TableCategory>> = {};
  let rest = place;
  for (const { code, categories } of [...dimensions].reverse()) {
    const category = categories[rest % categories.length];
    if (category) found[code] = category;
    rest = Math.floor(rest / categories.length);
  }
  return found as Record<Code, TableCategory>;
}

import type { StatTable, TableCategory } from "../../../model/index.ts";
import { mapAlong, withDimension } from "./map-along.ts";

/** The table with the categories of a dimension at other places, or fewer of them. */
export function reorder(
  table: StatTable,
  place: number,
  order: readonly number[],
  rename: (category: TableCategory, index: number) => TableCategory = (category) => category,
): StatTable {
  const dimension = table.dimensions[place];
  if (!dimension) return table;
  const categories = order.flatMap((index) => {
    const category = dimension.categories[index];
    return category ? [rename(category, index)] : [];
  });
  const figures = mapAlong(table, place, (line) => order.flatMap((index) => line.slice(index, index + 1)));
  return withDimension(table, place, { ...dimension, categories }, figures);
}

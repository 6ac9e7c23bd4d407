import type { StatTable, TableCategory, TableMeasure } from "../../model/index.ts";

type Measured = Pick<StatTable, "measure" | "conditions">;

/**
 * What a figure counts: the measure of its category of a metric dimension where the table has one, else the table's.
 *
 * @param categories - The categories of the figure, as `tableRows` gives them.
 */
export function measureOf(table: Measured, categories: Readonly<Record<string, TableCategory>> = {}): TableMeasure {
  const own = Object.values(categories).find(({ measure }) => measure !== undefined)?.measure;
  const chosen = table.conditions.find(({ category }) => category.measure !== undefined)?.category.measure;
  return own ?? chosen ?? table.measure;
}

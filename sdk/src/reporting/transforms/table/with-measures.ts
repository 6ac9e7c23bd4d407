import type { StatTable, TableMeasure } from "../../../model/index.ts";

/** The table with every measure changed, those of a metric dimension's categories too. */
export function withMeasures(table: StatTable, change: (measure: TableMeasure) => TableMeasure): StatTable {
  return {
    ...table,
    measure: change(table.measure),
    dimensions: table.dimensions.map((dimension) => ({
      ...dimension,
      categories: dimension.categories.map((category) =>
        category.measure ? { ...category, measure: change(category.measure) } : category,
      ),
    })),
  };
}

import type { Figure, StatTable, TableCategory, TableDimension, TableMeasure } from "../../../model/index.ts";
import { tableRows } from "../../../model/index.ts";
import { measureOf } from "../../words/measure-of.ts";
import { VisualError } from "../visual-error.ts";

/** A figure with what it counts and what it is about. */
export interface Cell {
  readonly figure: Figure;
  readonly measure: TableMeasure;
  /** One category for each dimension that is drawn, in their order. */
  readonly categories: readonly TableCategory[];
}

/** A table as a visual draws it: without the dimensions that have a single category. */
export interface OpenTable {
  readonly dimensions: readonly TableDimension[];
  /** Last dimension fastest. */
  readonly cells: readonly Cell[];
}

/**
 * Leaves out dimensions of a single category, so that exactly as many stay as the visual draws.
 *
 * @throws {@link VisualError} if the table has more of them, or fewer in all.
 */
export function openTable(table: StatTable, count: number, visual: string): OpenTable {
  const several = table.dimensions.filter(({ categories }) => categories.length > 1);
  if (several.length > count) {
    const names = several.map(({ code }) => code).join(", ");
    throw new VisualError(
      visual,
      `draws ${count} of the dimensions ${names}. Choose one category of the others, or draw a heat-table.`,
    );
  }
  const single = table.dimensions.filter((dimension) => !several.includes(dimension)).slice(several.length - count);
  const drawn = new Set([...several, ...(several.length === count ? [] : single)]);
  const dimensions = table.dimensions.filter((dimension) => drawn.has(dimension));
  if (dimensions.length < count) {
    throw new VisualError(visual, `needs ${count} dimensions, but the table has ${dimensions.length}. Ask by more.`);
  }
  return { dimensions, cells: [...tableRows(table)].map((row) => cellOf(row, dimensions, table)) };
}

function cellOf(
  { figure, categories }: { figure: Figure; categories: Readonly<Record<string, TableCategory>> },
  dimensions: readonly TableDimension[],
  table: StatTable,
): Cell {
  return {
    figure,
    measure: measureOf(table, categories),
    categories: dimensions.flatMap(({ code }) => categories[code] ?? []),
  };
}

/** The cells of each category of the first dimension, in order. */
export function cellsByFirst({ dimensions, cells }: OpenTable): readonly (readonly Cell[])[] {
  const size = cells.length / (dimensions[0]?.categories.length ?? 1);
  return (dimensions[0]?.categories ?? []).map((_, place) => cells.slice(place * size, (place + 1) * size));
}

/** @throws {@link VisualError} if figures that are to share a scale are counted in different units. */
export function requireOneUnit({ cells }: OpenTable, visual: string): void {
  const units = new Set(cells.map(({ measure }) => measure.unit.code));
  if (units.size > 1) {
    throw new VisualError(visual, `cannot draw ${[...units].join(" and ")} on one scale. Show them as a table.`);
  }
}

import { badInput } from "../../graph/errors.ts";
import type { Answer } from "../answers/answer.ts";
import { categoriesAt, figureAt, type ShownFigure } from "../answers/figure-at.ts";
import type { TableCategory } from "../tables/stat-table.ts";

/** One figure with the categories it is about. */
export interface TableRow extends ShownFigure {
  /** One for each dimension, in their order. */
  readonly categories: readonly TableCategory[];
}

/** A run of the rows of a table, and how much of it there is. */
export interface TableRows {
  readonly items: readonly TableRow[];
  readonly total: number;
  /** Rows of the table after these. */
  readonly leftOut: number;
}

export const MOST_ROWS = 5_000;

/** @throws {@link GraphError} BAD_USER_INPUT where the numbers are out of range. */
export function rowsOf(answer: Answer, first: number, skip: number): TableRows {
  if (first < 1 || first > MOST_ROWS) throw badInput(`\`first\` takes 1 to ${MOST_ROWS}; ${first} was given.`);
  if (skip < 0) throw badInput(`\`skip\` takes 0 or more; ${skip} was given.`);
  const total = answer.table.statuses.length;
  const end = Math.min(total, skip + first);
  const items = Array.from({ length: Math.max(0, end - skip) }, (_, at) => rowAt(answer, skip + at));
  return { items, total, leftOut: Math.max(0, total - end) };
}

function rowAt(answer: Answer, place: number): TableRow {
  return { categories: categoriesAt(answer.table.dimensions, place), ...figureAt(answer, place) };
}

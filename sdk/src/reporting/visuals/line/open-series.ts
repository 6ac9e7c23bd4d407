import {
  isShown,
  type Language,
  type StatTable,
  type TableCategory,
  type TableDimension,
} from "../../../model/index.ts";
import { numberWords } from "../../words/number-words.ts";
import type { OpenTable } from "../chart/open-table.ts";
import { type Cell, openTable, requireOneUnit } from "../chart/open-table.ts";
import { VisualError } from "../visual-error.ts";

/** Figures of one category along time. */
export interface Series {
  /** Null where the table has time alone. */
  readonly category: TableCategory | null;
  /** One for each time, in order. */
  readonly cells: readonly Cell[];
}

/** A table as lines are drawn of it. */
export interface OpenSeries {
  readonly open: OpenTable;
  readonly time: TableDimension;
  readonly series: readonly Series[];
}

/**
 * Takes a table apart into lines along its dimension of time.
 *
 * @param most - Dimensions besides time that the visual draws, 0 or 1.
 * @throws {@link VisualError} if the table has no dimension of time, or too many others.
 */
export function openSeries(table: StatTable, most: 0 | 1, visual: string): OpenSeries {
  const time = table.dimensions.find(({ role }) => role === "time");
  if (!time) throw new VisualError(visual, "needs a dimension of time, such as entryYear. Ask by one.");
  const others = table.dimensions.filter((dimension) => dimension !== time && dimension.categories.length > 1);
  if (others.length > most) {
    const names = others.map(({ code }) => code).join(", ");
    throw new VisualError(visual, `draws ${most} dimensions besides time; choose one category each of ${names}.`);
  }
  const [other] = others;
  const drawn = table.dimensions.filter((dimension) => dimension === time || dimension === other);
  const folded = table.dimensions.filter((dimension) => !drawn.includes(dimension));
  const open = openTable(withoutFolded(table, folded), drawn.length, visual);
  requireOneUnit(open, visual);
  const series = (other?.categories ?? [null]).map((category) => ({
    category,
    cells: time.categories.flatMap(
      ({ code }) =>
        open.cells.find(
          ({ categories }) => isOf(categories, drawn, time, code) && (!category || categories.includes(category)),
        ) ?? [],
    ),
  }));
  return { open: { ...open, dimensions: drawn }, time, series };
}

const isOf = (
  categories: readonly TableCategory[],
  drawn: readonly TableDimension[],
  time: TableDimension,
  code: string,
): boolean => categories[drawn.indexOf(time)]?.code === code;

/** A dimension of one category leaves the figures as they are. */
const withoutFolded = (table: StatTable, folded: readonly TableDimension[]): StatTable => ({
  ...table,
  dimensions: table.dimensions.filter((dimension) => !folded.includes(dimension)),
});

/** The value beside a point. */
export const pointText = ({ figure, measure }: Cell, lang: Language): string =>
  isShown(figure) ? numberWords(figure.value, measure.decimals, lang) : "";

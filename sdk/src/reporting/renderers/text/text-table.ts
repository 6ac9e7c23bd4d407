import { isShown, type Language, type StatTable } from "../../../model/index.ts";
import { type Grid, type GridRow, gridOf } from "../grid/grid.ts";
import { furniture } from "../words/furniture.ts";
import { linesOf, padded, widthOf } from "./columns.ts";

const GAP = "  ";
const BAR = 24;
/** A bar is drawn only where it has at least so many columns. */
const LEAST_BAR = 8;

/** A table aligned for a terminal; one that is wider than it becomes a list. */
export function textTable(table: StatTable, lang: Language, columns: number): readonly string[] {
  const grid = gridOf(table, lang);
  const unit = grid.unit === null || grid.across === null ? [] : [`${furniture("unit", lang)}: ${grid.unit}`];
  const widths = widthsOf(grid);
  const width = widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1);
  if (width > columns) return [...listOf(grid, columns), ...unit];
  const header = lineOf([...grid.sides, ...grid.columns.map(({ text }) => text)], widths, grid.sides.length);
  const bars = grid.across === null ? barsOf(grid, Math.min(BAR, columns - width - GAP.length)) : [];
  const rows = grid.rows.map((row, place) =>
    `${lineOf(textsOf(row), widths, grid.sides.length)}${bars[place] ? GAP + bars[place] : ""}`.trimEnd(),
  );
  const over = grid.across === null ? [] : [padded(grid.across, width, "right")];
  return [...over, header.trimEnd(), "-".repeat(width), ...rows, ...unit];
}

const textsOf = ({ heads, cells }: GridRow): readonly string[] => [
  ...heads.map(({ text }) => text),
  ...cells.map(({ text }) => text),
];

function widthsOf({ sides, columns, rows }: Grid): readonly number[] {
  const lines = [[...sides, ...columns.map(({ text }) => text)], ...rows.map(textsOf)];
  return (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ""))));
}

const lineOf = (texts: readonly string[], widths: readonly number[], sides: number): string =>
  texts.map((text, column) => padded(text, widths[column] ?? 0, column < sides ? "left" : "right")).join(GAP);

/** A line for each row with its categories, below it a line for each figure. */
const listOf = ({ columns, rows, across }: Grid, width: number): readonly string[] =>
  rows.flatMap(({ heads, cells }) => [
    ...linesOf(heads.map(({ text }) => text).join(", "), width),
    ...cells.flatMap(({ text }, column) =>
      linesOf(across === null ? text : `${columns[column]?.text}: ${text}`, width - GAP.length).map(
        (line) => GAP + line,
      ),
    ),
  ]);

/** A bar from zero for each shown value that is not below it, where there is room for bars. */
function barsOf({ rows }: Grid, most: number): readonly string[] {
  const values = rows.map(({ cells: [cell] }) => (cell && isShown(cell.figure) ? cell.figure.value : 0));
  const largest = Math.max(0, ...values);
  if (most < LEAST_BAR || largest === 0 || values.some((value) => value < 0)) return [];
  return values.map((value) => "█".repeat(Math.round((value / largest) * most)));
}

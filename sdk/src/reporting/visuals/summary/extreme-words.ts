import { isShown, type Language, type ShownFigure, type StatTable, TOTAL } from "../../../model/index.ts";
import { figureWords } from "../../words/figure-words.ts";
import { LOCALES } from "../../words/locale.ts";
import type { Cell } from "../chart/open-table.ts";
import { chartWords } from "./chart-words.ts";

interface ShownCell extends Cell {
  readonly figure: ShownFigure;
}

/** More names than these are not told one by one. */
const NAMED = 3;

const isShownCell = (cell: Cell): cell is ShownCell => isShown(cell.figure);
const isPart = ({ categories }: Cell): boolean => categories.every(({ code }) => code !== TOTAL);

/** The largest and the smallest of what is shown, totals left aside: never of what is hidden. */
export function extremeWords(table: StatTable, cells: readonly Cell[], lang: Language): string {
  const parts = cells.some(isPart) ? cells.filter(isPart) : cells;
  const shown = parts.filter(isShownCell);
  const [one, ...more] = shown;
  if (!one) return chartWords("none", lang);
  if (new Set(shown.map(({ measure }) => measure.unit.code)).size > 1) return "";
  const tell = (told: readonly ShownCell[]) => toldCells(table, told, lang);
  if (more.length === 0) return `${chartWords("one", lang)}: ${tell([one])}.`;
  const values = shown.map(({ figure }) => figure.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return `${chartWords("same", lang)}: ${wordsOf(table, one, lang)}.`;
  const at = (value: number) => tell(shown.filter(({ figure }) => figure.value === value));
  return `${chartWords("largest", lang)}: ${at(most)}. ${chartWords("smallest", lang)}: ${at(least)}.`;
}

/** Cells of the same value by name, with that value. */
function toldCells(table: StatTable, cells: readonly ShownCell[], lang: Language): string {
  const names = cells.map((cell) => cellName(cell, lang));
  const told = new Intl.ListFormat(LOCALES[lang]).format(names);
  const first = cells[0] ? wordsOf(table, cells[0], lang) : "";
  return `${names.length > NAMED ? chartWords("several", lang) : told}, ${first}`;
}

/** What a figure is about, outermost dimension first. */
export const cellName = ({ categories }: Cell, lang: Language): string =>
  categories.map(({ title }) => title[lang]).join(", ");

/** The figure of a cell in words, with its own unit. */
export const wordsOf = (table: StatTable, { figure, measure }: Cell, lang: Language): string =>
  figureWords(figure, { ...table, measure, conditions: [] }, lang);

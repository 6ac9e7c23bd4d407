import { type Language, localise, type StatTable } from "../../model/index.ts";
import { encodeText } from "../bytes.ts";
import type { CubeCell } from "../cube/cube.ts";
import { cubeOf } from "../cube/cube-of.ts";
import { cubeRows } from "../cube/cube-rows.ts";
import { shortestDecimal } from "../cube/plain-decimal.ts";
import { STATUSES } from "../cube/status-codes.ts";
import type { WriteOptions } from "../format.ts";
import { csvColumns } from "./csv-columns.ts";
import { dialectOf } from "./csv-dialect.ts";
import { withoutFormula } from "./formula.ts";

/**
 * One line a figure: the codes, the titles in one language, then the value with all its decimals, unit, status,
 * confidentiality and the words that stand in the place of a value that is not there. Titles that a spreadsheet would
 * run are made harmless; codes and numbers cannot be such.
 */
export async function writeCsv(table: StatTable, options: WriteOptions = {}): Promise<Uint8Array> {
  const { lang = "fi" } = options;
  const { delimiter, decimal, hasMark } = dialectOf(options);
  const cube = cubeOf(table);
  const method = cube.passport.isPerturbed ? "NOISE" : "";
  const number = (text: string) => text.replace(".", decimal);
  const lines = Array.from(cubeRows(cube), ({ categories, cell }) => [
    ...categories.map(({ id }) => id),
    ...categories.map(({ title }) => withoutFormula(localise(title, lang))),
    number(cell.text),
    categories[0]?.measure?.unit.code ?? "",
    cell.status,
    cell.confidentiality,
    method,
    ...(cube.hasNoise ? [cell.noise === null ? "" : number(shortestDecimal(cell.noise))] : []),
    noteOf(cell, lang),
  ]);
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const text = stringify([csvColumns(cube).map(({ name }) => name), ...lines], {
    bom: hasMark,
    delimiter,
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
  });
  return encodeText(text);
}

/** The words that stand beside a value that is not there; empty where it is. */
export function noteOf({ status }: CubeCell, lang: Language): string {
  const note = STATUSES.find((one) => one.status === status)?.note;
  return note ? localise(note, lang) : "";
}

import type { Cell, SheetData } from "write-excel-file/universal";
import { type Language, localise } from "../../model/index.ts";
import { csvColumns } from "../csv/csv-columns.ts";
import { noteOf } from "../csv/write-csv.ts";
import type { Cube, CubeCell } from "../cube/cube.ts";
import { cubeRows } from "../cube/cube-rows.ts";
import { FormatError } from "../format-error.ts";
import { headerRow, textCell } from "./sheet-cells.ts";

/** More lines take a spreadsheet minutes to open, and this library gigabytes to write. */
const MOST_ROWS = 100_000;

/**
 * The columns of the CSV file: codes are texts, so that `2024` joins and `049` keeps its zero; values are numbers with
 * their decimals; what is not shown is empty, with its status beside it.
 *
 * @throws {@link FormatError} if there are more lines than a spreadsheet should have.
 */
export function dataSheet(cube: Cube, lang: Language): SheetData {
  if (cube.cells.length > MOST_ROWS) {
    throw new FormatError(`XLSX is written up to ${MOST_ROWS} figures; write the table as CSV or Parquet.`);
  }
  const method = cube.passport.isPerturbed ? "NOISE" : "";
  const lines = Array.from(cubeRows(cube), ({ categories, cell }) => [
    ...categories.map(({ id }) => textCell(id)),
    ...categories.map(({ title }) => textCell(localise(title, lang))),
    valueCell(cell),
    textCell(categories[0]?.measure?.unit.code ?? ""),
    textCell(cell.status),
    textCell(cell.confidentiality),
    textCell(method),
    ...(cube.hasNoise ? [cell.noise === null ? null : { type: Number, value: cell.noise }] : []),
    textCell(noteOf(cell, lang)),
  ]);
  return [headerRow(csvColumns(cube).map(({ name }) => name)), ...lines];
}

const valueCell = (cell: CubeCell): Cell =>
  cell.value === null
    ? null
    : { type: Number, value: cell.value, format: cell.decimals === 0 ? "0" : `0.${"0".repeat(cell.decimals)}` };

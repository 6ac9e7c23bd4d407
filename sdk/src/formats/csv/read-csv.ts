import type { StatTable } from "../../model/index.ts";
import { denseCells } from "../cube/dense-cells.ts";
import { tableFrom } from "../cube/table-from.ts";
import { plainMeasure } from "../cube/units.ts";
import { unknownPassport } from "../cube/unknown-passport.ts";
import { FormatError } from "../format-error.ts";
import { csvCells, decimalsIn } from "./csv-cells.ts";
import { csvDimensions } from "./csv-dimensions.ts";
import { type ParsedCsv, parseCsv } from "./parse-csv.ts";
import { type CsvDescription, readCsvDescription } from "./read-csv-description.ts";

/**
 * Reads a CSV file in any dialect that `writeCsv` knows, and others' with a column `value` after those that say
 * what it is about.
 *
 * @param description - The CSVW description that stands beside it. It says what a CSV file alone cannot: the passport,
 * titles in all languages, statistic, definitions. Without it, the table's passport is unknown.
 * @throws {@link FormatError}
 */
export async function readCsv(bytes: Uint8Array, description?: Uint8Array): Promise<StatTable> {
  return flatTable(await parseCsv(bytes), description ? readCsvDescription(description) : null);
}

/**
 * The table of a flat file, whatever it was cut from.
 *
 * @param described - What stands beside its lines; null where nothing does.
 * @throws {@link FormatError}
 */
export function flatTable(parsed: ParsedCsv, described: CsvDescription | null): StatTable {
  const codes = codeColumns(parsed);
  const lines = csvCells(parsed, codes);
  const dimensions = csvDimensions(parsed, codes, lines, described);
  const units = dimensions[0]?.categories.flatMap(({ measure }) => measure?.unit.code ?? []) ?? [];
  const isShare = units.length > 0 && units.every((unit) => unit === "PT");
  return tableFrom({
    statistic: described?.statistic ?? (isShare ? "SHARE" : "COUNT"),
    measure: described?.measure ?? plainMeasure("value", { decimals: decimalsIn(lines) }),
    dimensions,
    cells: denseCells(dimensions, lines),
    passport: described?.passport ?? unknownPassport({ isPerturbed: isPerturbed(parsed) }),
  });
}

/** The columns before the value, but for titles of others: they say what a figure is about. */
function codeColumns({ header }: ParsedCsv): readonly string[] {
  const value = header.indexOf("value");
  if (value < 0) throw new FormatError("There is no column value; it holds the figures.", "line 1");
  const before = header.slice(0, value);
  return before.filter((name) => !before.some((other) => name === `${other}Label`));
}

function isPerturbed({ header, lines }: ParsedCsv): boolean {
  const column = header.indexOf("sdcMethod");
  return column >= 0 && lines.some((line) => line[column] === "NOISE");
}

import type { Placed } from "../cube/dense-cells.ts";
import { csvNumber, decimalMarkOf } from "./csv-number.ts";
import type { ParsedCsv } from "./parse-csv.ts";

/** A line of a CSV file, with what it says of its measure. */
export interface CsvLine extends Placed {
  readonly decimals: number;
  readonly unit: string | null;
}

/** The lines of a file, with the codes of the columns that say what they are about. */
export function csvCells({ header, lines }: ParsedCsv, codes: readonly string[]): readonly CsvLine[] {
  const at = (name: string) => header.indexOf(name);
  const [value, status, unit, noise] = [at("value"), at("status"), at("unit"), at("noise")];
  const places = codes.map(at);
  const mark = decimalMarkOf(lines.flatMap((line) => [line[value] ?? "", line[noise] ?? ""]));
  return lines.map((line, index) => {
    const number = (column: number) => {
      const text = line[column] ?? "";
      return text === "" ? null : csvNumber(text, mark, `line ${index + 2}`);
    };
    const read = number(value);
    return {
      ids: places.map((place) => line[place] ?? ""),
      cell: { value: read?.value ?? null, mark: line[status] || null, noise: number(noise)?.value ?? null },
      decimals: read?.decimals ?? 0,
      unit: line[unit] || null,
    };
  });
}

/** Decimals that the numbers of some lines are written with, at most 6. */
export const decimalsIn = (lines: readonly CsvLine[]): number =>
  lines.reduce((most, { decimals }) => Math.min(6, Math.max(most, decimals)), 0);

import { csvNumber, decimalMarkOf } from "../csv/csv-number.ts";
import type { ParsedCsv } from "../csv/parse-csv.ts";
import type { Placed } from "../cube/dense-cells.ts";
import { FormatError } from "../format-error.ts";
import type { SdmxCsvColumns } from "./sdmx-csv-columns.ts";

/** A line of an SDMX-CSV file. */
export interface SdmxCsvLine extends Placed {
  readonly structure: string;
  /** Of the categories, in the order of the dimensions; null where the file has codes alone. */
  readonly titles: readonly (string | null)[];
  /** What an attribute says; null for nothing. */
  readonly attribute: (id: string) => string | null;
}

/** @throws {@link FormatError} if a line deletes, is of another structure than the first, or has no number. */
export function sdmxCsvLines({ lines }: ParsedCsv, columns: SdmxCsvColumns): readonly SdmxCsvLine[] {
  const value = columns.at("OBS_VALUE");
  const action = columns.at("ACTION");
  const mark = decimalMarkOf(lines.map((line) => line[value] ?? ""));
  const [structure = ""] = lines.map((line) => line[1] ?? "");
  return lines.map((line, index) => {
    const place = `line ${index + 2}`;
    if (line[1] !== structure) throw new FormatError("The file holds several structures; read one at a time.", place);
    if (line[action] === "D") throw new FormatError("The line deletes, it is no observation.", place);
    const number = (text: string | null) =>
      text === null || text === "NaN" ? null : csvNumber(text, mark, place).value;
    const attribute = (id: string) => idIn(line[columns.at(id)] ?? "").id || null;
    const coded = columns.dimensions.map(({ column }) => idIn(line[column] ?? ""));
    return {
      structure,
      ids: coded.map(({ id }) => id),
      titles: coded.map(({ title }) => title),
      cell: {
        value: number(line[value] || null),
        mark: attribute("OBS_STATUS") ?? (attribute("CONF_STATUS") === "C" ? "Q" : null),
        noise: number(attribute("SDC_NOISE")),
      },
      attribute,
    };
  });
}

/** `KU091: Helsinki` is a code with its title, which may hold colons of its own. */
function idIn(text: string): { readonly id: string; readonly title: string | null } {
  const end = text.indexOf(": ");
  return end < 0 ? { id: text, title: null } : { id: text.slice(0, end), title: text.slice(end + 2) };
}

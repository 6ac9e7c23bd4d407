import type { Json, JsonObject, StatTable } from "../../model/index.ts";
import { flatTable } from "../csv/read-csv.ts";
import { type CsvDescription, describedBy } from "../csv/read-csv-description.ts";
import { FormatError } from "../format-error.ts";
import { objectOf } from "../json-fields.ts";
import { deepFacts } from "./flat-facts.ts";
import { readWorkbook, type SheetTexts } from "./read-workbook.ts";

/**
 * The table of a workbook: of ours with its passport, of others from the sheet `Data`, else the first one, with a column
 * `value` after those that say what it is about.
 *
 * @throws {@link PackageMissingError} if read-excel-file is not installed.
 * @throws {@link FormatError} if it is no workbook, or would be larger than 50 MB inflated.
 */
export async function readXlsx(bytes: Uint8Array): Promise<StatTable> {
  const sheets = await readWorkbook(bytes);
  const [header = [], ...lines] = sheets.get("Data") ?? [...sheets.values()][0] ?? [];
  if (header.length === 0) throw new FormatError("The sheet is empty.", "Data");
  const about = sheets.get("About");
  const codes = sheets.get("Codes");
  const filled = lines.filter((line) => line.some((cell) => cell !== ""));
  return flatTable({ header, lines: filled }, about && codes ? describedIn(about, codes) : null);
}

function describedIn(about: SheetTexts, [, ...codes]: SheetTexts): CsvDescription {
  const facts = deepFacts(about.flatMap(([, value = "", key = ""]) => (key === "" ? [] : [{ key, value }])));
  const told = objectOf(facts["dimensions"]);
  const columns = [...new Set(codes.map(([column = ""]) => column))];
  const dimensions = columns.map((column): JsonObject => {
    const own = codes.filter((line) => line[0] === column);
    const titles = new Map(own.map(([, id = "", fi = "", sv = "", en = ""]) => [id, { fi, sv, en }]));
    const { measures, ...rest } = objectOf(Object.hasOwn(told, column) ? told[column] : undefined);
    return {
      ...rest,
      ...(measures ? { measures: rest["kind"] === "measure" ? titled(objectOf(measures), titles) : measures } : {}),
      column,
      title: titles.get("") ?? column,
      categories: Object.fromEntries([...titles].filter(([id]) => id !== "")),
    };
  });
  return describedBy({ ...facts, dimensions });
}

/** What is counted is called as its code is, which stands there in all languages. */
const titled = (measures: JsonObject, titles: ReadonlyMap<string, Json>): JsonObject =>
  Object.fromEntries(
    Object.entries(measures).map(([id, measure]) => [id, { ...objectOf(measure), title: titles.get(id) ?? id }]),
  );

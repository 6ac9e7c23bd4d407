import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/index.ts";
import type { FormatName, WriteOptions } from "./format.ts";
import { writeTable } from "./formats.ts";
import { EXAMPLE_CELLS } from "./testing/example-cells.ts";
import { EXAMPLE_TABLE } from "./testing/example-table.ts";
import { byBareXml, byStrictPx, parquetByDuckDb } from "./testing/file-readers.ts";
import { byDuckDb, byJsonStatSuite, byJsonStatToolkit, type IndependentReader } from "./testing/independent-readers.ts";

const csv = (delimiter: string) =>
  byDuckDb(
    [["indicator", "gender", "city", "entryYear"], "replace(value, ',', '.')", "status"],
    `read_csv($file, header = true, delim = '${delimiter}', nullstr = '', all_varchar = true)`,
  );
const sdmxCsv = byDuckDb(
  [["INDICATOR", "GENDER", "CITY", "TIME_PERIOD"], '"OBS_VALUE"', "OBS_STATUS"],
  "read_csv($file, header = true, delim = ',', nullstr = 'NaN', all_varchar = true)",
);

/** A reader of somebody else's for every format that has one. */
const READERS: readonly (readonly [FormatName, WriteOptions, IndependentReader])[] = [
  ["json", {}, byJsonStatToolkit],
  ["sdmx.json", {}, byJsonStatSuite],
  ["sdmx.csv", {}, sdmxCsv],
  ["csv", { separator: "comma", decimal: "point" }, csv(",")],
  ["csv", { separator: "semicolon", decimal: "comma" }, csv(";")],
  ["csv", { separator: "tab", decimal: "comma" }, csv("\t")],
  ["parquet", {}, parquetByDuckDb],
  ["xlsx", {}, byBareXml],
  ["px", {}, byStrictPx],
  ["px", { encoding: "windows-1252" }, byStrictPx],
];

const READINGS = LANGUAGES.flatMap((lang) => READERS.map(([name, options, read]) => ({ lang, name, options, read })));

describe("figures and marks", () => {
  it.each(READINGS)(
    "are the same to a foreign reader of $name in $lang, $options",
    async ({ name, lang, options, read }) => {
      const bytes = await writeTable(EXAMPLE_TABLE, name, { lang, ...options });
      expect(await read(bytes)).toEqual(EXAMPLE_CELLS);
    },
  );
});

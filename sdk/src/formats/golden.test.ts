import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/index.ts";
import { csvwMetadata } from "./csv/csvw-metadata.ts";
import type { FormatName } from "./format.ts";
import { writeTable } from "./formats.ts";
import { EXAMPLE_TABLE } from "./testing/example-table.ts";

const NAMES: readonly FormatName[] = ["csv", "json", "sdmx.json", "sdmx.csv"];
const FILES = NAMES.flatMap((name) => LANGUAGES.map((lang) => ({ name, lang })));

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
/** Files that end in `.csv` keep their line ends in the repository; JSON is kept away from formatters by its ending. */
const golden = (name: string, lang: string) =>
  `testing/golden/example.${lang}.${name}${name.endsWith("csv") ? "" : ".golden"}`;

/** The files are what others may already have read: a change of theirs is a change of the contract. */
describe("the files of the example table", () => {
  it.each(FILES)("are as they were: $name in $lang", async ({ name, lang }) => {
    await expect(textOf(await writeTable(EXAMPLE_TABLE, name, { lang }))).toMatchFileSnapshot(golden(name, lang));
  });

  it.each(LANGUAGES)("are as they were: the description of the CSV file in %s", async (lang) => {
    const description = csvwMetadata(EXAMPLE_TABLE, { url: "example.csv", lang });
    await expect(textOf(description)).toMatchFileSnapshot(golden("csv-metadata", lang));
  });
});

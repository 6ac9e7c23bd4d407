import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../model/index.ts";
import type { WriteOptions } from "../format.ts";
import { arbitraryTable } from "../testing/arbitrary-table.ts";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { csvwMetadata } from "./csvw-metadata.ts";
import { readCsv } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

const DIALECTS: readonly WriteOptions[] = [
  ...LANGUAGES.map((lang) => ({ lang })),
  { lang: "fi", separator: "tab" },
  { lang: "sv", separator: "semicolon", decimal: "point" },
  { lang: "fi", separator: "comma", decimal: "point" },
];
const utf8 = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a CSV file", () => {
  it.each(DIALECTS)("reads back in dialect %j as what was written", async (options) => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, async (table) => {
        const bytes = await writeCsv(table, options);
        expect(utf8(await writeCsv(await readCsv(bytes), options))).toBe(utf8(bytes));
      }),
      { numRuns: 60 },
    );
  });

  it("holds a table whole together with its description", async () => {
    for (const table of [EXAMPLE_TABLE, TARGETS_TABLE]) {
      const bytes = await writeCsv(table, { lang: "sv" });
      const description = csvwMetadata(table, { url: "figures.csv", lang: "sv" });
      const read = await readCsv(bytes, description);
      expect({ ...read, figures: null }).toEqual({ ...table, figures: null });
    }
  });

  it("has the mark of UTF-8 for spreadsheets, not for programs", async () => {
    expect(utf8(await writeCsv(EXAMPLE_TABLE, { lang: "fi" })).charCodeAt(0)).toBe(0xfeff);
    expect(utf8(await writeCsv(EXAMPLE_TABLE, { lang: "en" })).charCodeAt(0)).not.toBe(0xfeff);
  });

  it("refuses decimal commas between commas", async () => {
    await expect(writeCsv(EXAMPLE_TABLE, { separator: "comma", decimal: "comma" })).rejects.toThrow("decimal comma");
  });

  it("gives spreadsheets no formula to run", async () => {
    const [city, year] = EXAMPLE_TABLE.dimensions;
    const title = { fi: "=1+1", sv: "@A1", en: "-2" };
    const named = { ...city, categories: city.categories.map((category) => ({ ...category, title })) };
    const text = utf8(await writeCsv({ ...EXAMPLE_TABLE, dimensions: [named, year] }, { lang: "fi" }));
    expect(text).toContain(";'=1+1;");
    expect(text).not.toContain(";=1+1;");
  });

  it("leaves negative numbers numbers", async () => {
    const table = {
      ...EXAMPLE_TABLE,
      dimensions: [],
      figures: [{ status: "shown", value: -0.5, noise: null }],
    } as const;
    expect(utf8(await writeCsv(table, { lang: "en" }))).toContain(",-0.5,PT,A,F,NOISE,");
  });

  it("reads a foreign file with nothing but codes and values", async () => {
    const table = await readCsv(bytesOf("area,year,value\nKU091,2024,674.25\nKU049,2024,\n"));
    expect(table.dimensions.map(({ code, role }) => [code, role])).toEqual([
      ["area", "geo"],
      ["year", "classification"],
    ]);
    expect(table.dimensions[0]?.categories.map(({ code }) => code)).toEqual(["091", "049"]);
    expect(table.figures).toEqual([{ status: "shown", value: 674.25, noise: null }, { status: "missing" }]);
    expect(table.measure.decimals).toBe(2);
  });

  it("does not care for the order of its lines", async () => {
    const table = await readCsv(bytesOf("a,b,value\n1,x,11\n2,y,22\n2,x,21\n1,y,12\n"));
    expect(table.figures.map((figure) => figure.status === "shown" && figure.value)).toEqual([11, 12, 21, 22]);
  });

  it.each([
    ["a,value\n1,1.234,5\n", /columns|Invalid Record Length/],
    ["a,value\n1,1\n1,2\n", "same figure"],
    ["a,a,value\n1,1,1\n", "twice"],
    ["a,b\n1,1\n", "no column value"],
    ["", "empty"],
    ["a;value\n1;1.234,5\n", "no plain number"],
    ["a,value\n1,1e3\n", "no plain number"],
    ["a,value,status\n1,5,Q\n", "beside the mark Q"],
    ['a,value\n"1,1\n', /Quote/i],
  ])("refuses %j", async (text, message) => {
    await expect(readCsv(bytesOf(text))).rejects.toThrow(message);
    await expect(readCsv(bytesOf(text))).rejects.toMatchObject({ code: "FORMAT" });
  });

  it("refuses what is not UTF-8", async () => {
    await expect(readCsv(Uint8Array.of(0xe4, 0x2c))).rejects.toThrow("not UTF-8");
  });
});

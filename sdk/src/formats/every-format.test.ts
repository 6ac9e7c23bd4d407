import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, LANGUAGES, type StatTable } from "../model/index.ts";
import { FormatError } from "./format-error.ts";
import { FORMATS, formatOf, formatOfFile, readTable, writeTable } from "./formats.ts";
import { arbitraryTable } from "./testing/arbitrary-table.ts";
import { EXAMPLE_TABLE } from "./testing/example-table.ts";

const NAMES = FORMATS.map(({ name }) => name);

/** A table without its texts. */
const numbersOf = ({ dimensions, conditions, figures, statistic }: StatTable) => ({
  statistic,
  figures,
  conditions: conditions.map(({ dimension, category }) => [dimension.code, category.code]),
  dimensions: dimensions.map(({ code, categories }) => [code, ...categories.map((category) => category.code)]),
});

describe.each(NAMES)("a file in %s", (name) => {
  it("has the same codes, numbers and order in every language", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, async (table) => {
        const [first, ...others] = await Promise.all(
          LANGUAGES.map(async (lang) => numbersOf(await readTable(await writeTable(table, name, { lang }), name))),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it("has the same bytes twice", async () => {
    expect(await writeTable(EXAMPLE_TABLE, name)).toEqual(await writeTable(structuredClone(EXAMPLE_TABLE), name));
  });

  it("has no digit of what is hidden, even where somebody left one beside the mark", async () => {
    const leaking = { status: "hidden", value: 987654321, noise: 987654321 } as Figure;
    const figures = EXAMPLE_TABLE.figures.map(() => leaking);
    const bytes = await writeTable({ ...EXAMPLE_TABLE, figures }, name);
    expect(new TextDecoder("latin1").decode(bytes)).not.toMatch(/98765|54321/);
    const read = await readTable(bytes, name);
    expect(read.figures).toEqual(figures.map(() => ({ status: "hidden" })));
  });

  it("is refused when the table has not as many figures as its dimensions say", async () => {
    const figures = EXAMPLE_TABLE.figures.slice(1);
    await expect(writeTable({ ...EXAMPLE_TABLE, figures }, name)).rejects.toThrow(
      "7 figures where its dimensions say 8",
    );
  });

  it("is refused when it is something else", async () => {
    const bytes = new TextEncoder().encode('{"hello": ["world"]}\n');
    await expect(readTable(bytes, name)).rejects.toBeInstanceOf(FormatError);
  });
});

describe("a format", () => {
  it.each(NAMES)("is found by its name and by its ending: %s", (name) => {
    expect(formatOf(name).name).toBe(name);
    expect(formatOfFile(`Figures.2026.${name.toUpperCase()}`).name).toBe(name);
  });

  it("that does not exist is refused with those that do", () => {
    expect(() => formatOf("doc")).toThrow(`use one of ${NAMES.join(", ")}`);
    expect(() => formatOfFile("figures.doc")).toThrow(".sdmx.json");
    expect(() => formatOfFile("csv")).toThrow(FormatError);
  });
});

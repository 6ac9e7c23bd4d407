import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type StatTable } from "../../model/index.ts";
import { arbitraryTable } from "../testing/arbitrary-table.ts";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { strictPx } from "../testing/strict-px.ts";
import { readPx } from "./read-px.ts";
import { writePx } from "./write-px.ts";

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** With the figures as they are written: rounded to the decimals of their measure. */
const rounded = (table: StatTable): StatTable => ({
  ...table,
  figures: table.figures.map((figure) =>
    figure.status === "shown" && figure.value === 38.25 ? { ...figure, value: 38.3 } : figure,
  ),
});

/** Null where a letter cannot be written. */
function writable(write: () => Uint8Array): Uint8Array | null {
  try {
    return write();
  } catch (error) {
    expect(error).toMatchObject({ code: "FORMAT", message: expect.stringContaining("has no letter") });
    return null;
  }
}

describe("a PX file", () => {
  it("reads back as what was written, whatever language is first", () => {
    fc.assert(
      fc.property(arbitraryTable, fc.constantFrom(...LANGUAGES), (table, lang) => {
        const text = utf8(writePx(table, { lang }));
        expect(utf8(writePx(readPx(writePx(table, { lang })), { lang }))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it("reads back from windows-1252 too, or is refused for a letter", () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const options = { encoding: "windows-1252" } as const;
        const bytes = writable(() => writePx(table, options));
        if (bytes) expect(utf8(writePx(readPx(bytes), options))).toBe(utf8(bytes));
      }),
      { numRuns: 200 },
    );
  });

  it.each([EXAMPLE_TABLE, TARGETS_TABLE])("holds $measure.code whole, texts and passport included", (table) => {
    for (const encoding of ["utf-8", "windows-1252"] as const) {
      expect(readPx(writePx(table, { encoding }))).toEqual(rounded(table));
    }
  });

  it("has all languages, the same codes and the same cells in each order of them", () => {
    const files = LANGUAGES.map((lang) => strictPx(utf8(writePx(EXAMPLE_TABLE, { lang }))));
    for (const { cells, codes } of files) {
      expect(cells).toEqual([41.5, 38.3, 0, "...", 52, "..", "....", "...."]);
      expect([...codes.values()]).toEqual([["DP-2_2"], ["F"], ["_T", "KU091", "KU837", "KU853"], ["2024", "2025"]]);
    }
    expect([...(files[1]?.codes.keys() ?? [])]).toEqual(["Indikator", "Kön", "Stad", "Startår"]);
  });

  it("tells the passport where readers of PX look for it", () => {
    const text = utf8(writePx(EXAMPLE_TABLE, { lang: "en" }));
    expect(text).toContain('SOURCE="DigiPoint. Release 2026-11.";');
    expect(text).toContain('SOURCE[fi]="DigiPoint. Julkaisu 2026-11.";');
    expect(text).toMatch(
      /NOTEX="About ±2 persons\.##Fewer than 5 persons are hidden\.##Do not add figures up\.##Release/,
    );
    expect(text).toContain('DATASYMBOL3[sv]="Dold av sekretesskäl";');
    expect(text).toContain('TIMEVAL("Year of entry")=TLIST(A1),"2024","2025";');
    expect(text).toContain('LAST-UPDATED("Earned study credits")="20261123 10:00";');
    expect(text).toContain('PRECISION("Indicator","Earned study credits")=1;');
  });

  it("writes windows-1252 for older programs, dashes as hyphens", () => {
    const title = { fi: "16–29-vuotiaat", sv: "16–29 år", en: "16–29 years" };
    const [city, year] = EXAMPLE_TABLE.dimensions;
    const bytes = writePx({ ...EXAMPLE_TABLE, dimensions: [{ ...city, title }, year] }, { encoding: "windows-1252" });
    const text = new TextDecoder("windows-1252").decode(bytes);
    expect(text).toContain('CHARSET="ANSI";');
    expect(text).toContain('"16-29-vuotiaat"');
    expect(text).toContain("Åbo");
    expect(readPx(bytes).dimensions[0]?.title).toEqual(title);
  });

  it("refuses letters that windows-1252 has not, instead of losing them", () => {
    const measure = { ...EXAMPLE_TABLE.measure, title: { fi: "🙂", sv: "🙂", en: "🙂" } };
    expect(() => writePx({ ...EXAMPLE_TABLE, measure }, { encoding: "windows-1252" })).toThrow("has no letter 🙂");
  });

  it("is the same bytes each time", () => {
    expect(writePx(EXAMPLE_TABLE)).toEqual(writePx(structuredClone(EXAMPLE_TABLE)));
  });
});

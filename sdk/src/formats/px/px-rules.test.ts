import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../model/index.ts";
import { arbitraryTable } from "../testing/arbitrary-table.ts";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { strictPx } from "../testing/strict-px.ts";
import { writePx } from "./write-px.ts";

const utf8 = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

describe("the rules that readers of PX files have in common", () => {
  it.each([EXAMPLE_TABLE, TARGETS_TABLE])("hold for $measure.code in each language first", (table) => {
    for (const lang of LANGUAGES) expect(strictPx(utf8(writePx(table, { lang }))).broken).toEqual([]);
  });

  it("hold for every table", () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        expect(strictPx(utf8(writePx(table))).broken).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["a second entry", "DECIMALS=1;", "DECIMALS=1;\nDECIMALS=1;", "DECIMALS: twice"],
    [
      "CODEPAGE too late",
      /CODEPAGE="UTF-8";\n([\s\S]*?)MATRIX/,
      '$1CODEPAGE="UTF-8";\nMATRIX',
      "CODEPAGE: out of order",
    ],
    ["a missing language", /DESCRIPTION\[en\].*\n/, "", "DESCRIPTION: not in every language"],
    ["an unknown text", 'UNITS("Opintoja suorittaneet")', 'UNITS("Opintoja")', "UNITS: about an unknown value"],
    ["a line break before the end", /;\n$/, "\n;\n", "DATA: no semicolon right after the last cell"],
    ["a cell too few", "41.5 ", "", "DATA: 7 cells, not 8"],
    ["no space at the end of a line", / \n/, "\n", "DATA: a line does not end with a space"],
    ["a code too few", 'CODES("Kaupunki")="_T",', 'CODES("Kaupunki")=', "CODES: 3, not 4"],
    ["a symbol that is not explained", /DATASYMBOL3\[sv\][^;]*;\n/, "", "DATASYMBOL3: not in every language"],
    ["a key of another form", "MATRIX=", "matrix x=", "entry: matrix x"],
  ])("are broken by %s", (_, pattern, replacement, rule) => {
    const text = utf8(writePx(EXAMPLE_TABLE)).replace(pattern, replacement);
    expect(strictPx(text).broken).toContain(rule);
  });
});

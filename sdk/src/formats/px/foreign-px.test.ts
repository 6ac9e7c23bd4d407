import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readPx } from "./read-px.ts";
import { encodeWindows1252 } from "./windows-1252.ts";
import { writePx } from "./write-px.ts";

/** Such as a city's statistics office publishes: one language with a second, no codes of its own for the measure. */
const OTHERS = `CHARSET="ANSI";
AXIS-VERSION="2000";
CODEPAGE="iso-8859-15";
LANGUAGE="sv";
LANGUAGES="sv","en";
CREATION-DATE="20240105 09:00";
DECIMALS=1;
MATRIX="A01";
SUBJECT-CODE="BE";
SUBJECT-AREA="Befolkning";
TITLE="Befolkning efter kommun "
"och år";
CONTENTS="Befolkning";
UNITS="antal";
UNITS[en]="number";
STUB="kommun";
STUB[en]="municipality";
HEADING="år";
HEADING[en]="year";
VALUES("kommun")="Esbo","Åbo; stad";
VALUES[en]("municipality")="Espoo","Turku, city";
VALUES("år")="2021","2022","2023";
VALUES[en]("year")="2021","2022","2023";
TIMEVAL("år")=TLIST(A1,"2021-2023");
CODES("kommun")="KU049","KU853";
CODES[en]("municipality")="KU049","KU853";
SOURCE="Statistikcentralen";
NOTE="Preliminära tal.#Rättas i maj.";
DATA=
297132.5 - "..."
".." . 1.5
;
`;

const latin = (text: string) => Uint8Array.from(iconv.encode(text, "win1252"));

describe("a PX file of others", () => {
  const table = readPx(latin(OTHERS));

  it("is read in the encoding that it names", () => {
    expect(table.dimensions[0]?.categories.map(({ title }) => title.sv)).toEqual(["Esbo", "Åbo; stad"]);
    expect(table.passport.citation.sv).toBe("Statistikcentralen");
    expect(table.passport.notes[0]?.sv).toBe("Preliminära tal.\nRättas i maj.");
  });

  it("is read in each of its languages, the default one where it lacks ours", () => {
    expect(table.dimensions.map(({ title }) => [title.fi, title.sv, title.en])).toEqual([
      ["kommun", "kommun", "municipality"],
      ["år", "år", "year"],
    ]);
    expect(table.measure.unit.title).toEqual({ fi: "antal", sv: "antal", en: "number" });
  });

  it("has places by their codes, and times by what the file says of them", () => {
    expect(table.dimensions.map(({ role, categories }) => [role, categories.map(({ code }) => code)])).toEqual([
      ["geo", ["049", "853"]],
      ["time", ["2021", "2022", "2023"]],
    ]);
  });

  it("has nothing as zero only where it says exactly nothing", () => {
    expect(table.figures).toEqual([
      { status: "shown", value: 297132.5, noise: null },
      { status: "shown", value: 0, noise: null },
      { status: "hidden" },
      { status: "notApplicable" },
      { status: "missing" },
      { status: "shown", value: 1.5, noise: null },
    ]);
  });

  it("can be written and read like ours", () => {
    expect(readPx(writePx(table))).toEqual(table);
  });

  it.each([
    ["quarters", 'TLIST(Q1),"20221","20222","20223"', ["2022-Q1", "2022-Q2", "2022-Q3"]],
    ["quarters of a span", 'TLIST(Q1,"20214"-"20222")', ["2021-Q4", "2022-Q1", "2022-Q2"]],
    ["months of a span", 'TLIST(M1,"202111-202201")', ["2021-11", "2021-12", "2022-01"]],
    ["halves", 'TLIST(H1),"20211","20212","20221"', ["2021-S1", "2021-S2", "2022-S1"]],
    ["weeks", 'TLIST(W1),"202151","202152","202201"', ["2021-W51", "2021-W52", "2022-W01"]],
    ["days", 'TLIST(D1),"20211230","20211231","20220101"', ["2021-12-30", "2021-12-31", "2022-01-01"]],
    ["a form that is not known", 'TLIST(T1),"20211","20212","20213"', ["2021", "2022", "2023"]],
    ["too few stamps", 'TLIST(A1),"2021"', ["2021", "2022", "2023"]],
  ])("has periods of %s", (_, timeval, codes) => {
    const read = readPx(latin(OTHERS.replace('TLIST(A1,"2021-2023")', timeval)));
    expect(read.dimensions[1]?.categories.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["KEYS", "DATA=", 'KEYS("kommun")=VALUES;\nDATA=', "KEYS leaves rows of zeros out"],
    ["too few cells", "297132.5 ", "", "There are 5 cells where the dimensions say 6"],
    ["a word for a cell", "297132.5", "many", "many is neither a number nor dots"],
    ["a line that is no entry", 'MATRIX="A01";', "hello\n", "line 8"],
    ["an end before the cells", /DATA[\s\S]*/, "", "An entry is expected here"],
    ["no semicolon", /UNITS="antal";[\s\S]*/, "UNITS=12", "UNITS does not end with a semicolon"],
    ["no dimensions", /(STUB|HEADING).*\n/g, "", "STUB and HEADING name them"],
    ["no values", /VALUES\("år"\).*\n/, "", "The dimension has no values"],
    ["other codes than values", '"KU049","KU853"', '"KU049"', "There are 1 codes and 2 texts"],
    ["no MATRIX", /MATRIX.*\n/, "", "MATRIX"],
    ["an encoding of DOS", "iso-8859-15", "cp437", "save it as UTF-8"],
  ])("is refused for %s", (_, pattern, replacement, message) => {
    const read = () => readPx(latin(OTHERS.replace(pattern, replacement)));
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ code: "FORMAT" }));
  });

  it("is read as UTF-8 where an editor has saved it so, whatever it says of itself", () => {
    expect(readPx(new TextEncoder().encode(`\uFEFF${OTHERS}`))).toEqual(table);
  });

  it("is read without a word on its encoding, as UTF-8 or windows-1252", () => {
    const silent = OTHERS.replace(/CHARSET.*\n/, "").replace(/CODEPAGE.*\n/, "");
    for (const bytes of [
      latin(silent),
      new TextEncoder().encode(`\uFEFF${silent}`),
      new TextEncoder().encode(silent),
    ]) {
      expect(readPx(bytes)).toEqual(table);
    }
  });
});

it("writes every letter of windows-1252 as others do", () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => ![129, 141, 143, 144, 157].includes(byte),
  );
  const every = iconv.decode(Buffer.from(bytes), "win1252");
  expect(encodeWindows1252(every)).toEqual(Uint8Array.from(bytes));
});

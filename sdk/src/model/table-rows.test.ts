import { describe, expect, expectTypeOf, it } from "vitest";
import { absent, shown } from "./figure.ts";
import type { Localised } from "./localised.ts";
import type { StatTable, TableDimension } from "./stat-table.ts";
import { figureAt, type TableRow, tableRows } from "./table-rows.ts";

const same = (text: string): Localised => ({ fi: text, sv: text, en: text });

const dimension = <Code extends string>(code: Code, ...categories: readonly string[]): TableDimension<Code> => ({
  code,
  title: same(code),
  role: "classification",
  categories: categories.map((category) => ({ code: category, title: same(category) })),
});

const table: StatTable<["city", "gender"]> = {
  measure: {
    code: "persons",
    title: same("Persons"),
    definition: same("Distinct persons."),
    unit: { code: "PS", title: same("persons") },
    decimals: 0,
    version: null,
  },
  statistic: "COUNT",
  conditions: [],
  dimensions: [dimension("city", "_T", "091"), dimension("gender", "_T", "F", "M")],
  figures: [shown(60), shown(40), shown(20), shown(30), shown(0), absent("hidden")],
  passport: {
    agency: "DIGIPOINT",
    release: "2026-11-23",
    dataAsOf: "2026-11-22",
    publishedAt: "2026-11-23T08:00:00Z",
    checksum: "0".repeat(64),
    definitionVersion: null,
    isPerturbed: true,
    noise: null,
    threshold: null,
    citiesExpected: ["091"],
    citiesReporting: ["091"],
    citiesMissing: [],
    licence: null,
    citation: same("DigiPoint"),
    address: null,
    notes: [],
  },
};

describe("the rows of a table", () => {
  it("come with the last dimension fastest", () => {
    const told = [...tableRows(table)].map(({ categories, figure }) => [
      categories.city.code,
      categories.gender.code,
      figure.status === "shown" ? figure.value : figure.status,
    ]);
    expect(told).toEqual([
      ["_T", "_T", 60],
      ["_T", "F", 40],
      ["_T", "M", 20],
      ["091", "_T", 30],
      ["091", "F", 0],
      ["091", "M", "hidden"],
    ]);
  });

  it("name the dimensions of their table, and no others", () => {
    expectTypeOf<TableRow<["city", "gender"]>["categories"]>().toHaveProperty("city");
    expectTypeOf<TableRow<["city", "gender"]>["categories"]>().not.toHaveProperty("age");
  });

  it("are one figure where there is no dimension", () => {
    const single: StatTable<[]> = { ...table, dimensions: [], figures: [shown(7)] };
    expect([...tableRows(single)]).toEqual([{ categories: {}, figure: shown(7) }]);
    expect(figureAt(single, {})).toEqual(shown(7));
  });
});

describe("a figure of a table", () => {
  it("is found by its category of every dimension, each row its own", () => {
    for (const { categories, figure } of tableRows(table)) {
      expect(figureAt(table, { city: categories.city.code, gender: categories.gender.code })).toBe(figure);
    }
  });

  it("is not found by a category that there is not", () => {
    expect(() => figureAt(table, { city: "853", gender: "F" })).toThrow("no category 853 of city");
  });

  it("is asked for by every dimension, or it does not compile", () => {
    // @ts-expect-error gender is left out
    expect(() => figureAt(table, { city: "091" })).toThrow(RangeError);
  });
});

import { describe, expect, it } from "vitest";
import { createCatalogue } from "../dimensions/catalogue.ts";
import type { Category } from "../dimensions/category.ts";
import type { MeasureSet } from "../measures/measure.ts";
import { type Cell, isImpossible, parentsOf, reduced } from "./conditions.ts";

const TITLE = { fi: "x", sv: "x", en: "x" };

function categories(dimension: string, codes: readonly string[], parent: string | null = null): readonly Category[] {
  return codes.map((code, index) => ({ dimension, code, position: index + 1, parent, implies: {}, title: TITLE }));
}

const catalogue = createCatalogue([
  ...categories("city", ["091", "853"]),
  ...categories("labourStatus", ["UNEMPLOYED", "INACTIVE", "EMPLOYED"]),
  ...categories("ageGroup", ["AGE_0_24", "AGE_25_54"]),
  ...categories("ageBand", ["AGE_0_17", "AGE_18_24"], "AGE_0_24"),
  ...categories("ageBand", ["AGE_25_29", "AGE_30_54"], "AGE_25_54"),
]);

const TOTAL: MeasureSet = { code: "TOTAL", predicate: "total", implies: {}, within: [] };
const CO01: MeasureSet = { code: "CO01", predicate: "co01", implies: { labourStatus: "UNEMPLOYED" }, within: [TOTAL] };

const cell = (set: MeasureSet | null, conditions: Record<string, string>): Cell => ({
  set,
  conditions: new Map(Object.entries(conditions)),
});
const told = ({ set, conditions }: Cell) =>
  [set?.code ?? "everybody", ...[...conditions].map(([dimension, code]) => `${dimension}=${code}`)].join(" ");

describe("a cell", () => {
  it("is impossible where two conditions exclude each other", () => {
    expect(isImpossible(catalogue, cell(null, { ageBand: "AGE_18_24", ageGroup: "AGE_25_54" }))).toBe(true);
    expect(isImpossible(catalogue, cell(null, { ageBand: "AGE_18_24", ageGroup: "AGE_0_24" }))).toBe(false);
  });

  it("is impossible where the measure excludes a condition", () => {
    expect(isImpossible(catalogue, cell(CO01, { labourStatus: "EMPLOYED" }))).toBe(true);
    expect(isImpossible(catalogue, cell(CO01, { labourStatus: "UNEMPLOYED" }))).toBe(false);
  });

  it("is the same one with a condition that follows from another, or from the measure, as without", () => {
    const wordy = cell(CO01, { labourStatus: "UNEMPLOYED", ageGroup: "AGE_0_24", ageBand: "AGE_18_24", city: "853" });
    expect(told(reduced(catalogue, wordy))).toBe("CO01 ageBand=AGE_18_24 city=853");
  });

  it("is the same one in whatever order its conditions come", () => {
    const one = reduced(catalogue, cell(null, { city: "853", ageBand: "AGE_18_24" }));
    const other = reduced(catalogue, cell(null, { ageBand: "AGE_18_24", city: "853" }));
    expect(told(one)).toBe(told(other));
  });
});

describe("the parents of a cell", () => {
  const parents = (of: Cell) => parentsOf(catalogue, reduced(catalogue, of)).map(told).sort();

  it("are none where everybody is in it", () => {
    expect(parents(cell(null, {}))).toEqual([]);
  });

  it("leave out each condition, or make it one level coarser", () => {
    expect(parents(cell(null, { city: "853", ageBand: "AGE_18_24" }))).toEqual([
      "everybody ageBand=AGE_18_24",
      "everybody ageGroup=AGE_0_24 city=853",
    ]);
  });

  it("widen the measure to what it lies within, and to everybody of whom the same can be asked", () => {
    expect(parents(cell(CO01, { city: "853" }))).toEqual([
      "CO01",
      "TOTAL city=853",
      "everybody city=853 labourStatus=UNEMPLOYED",
    ]);
  });
});

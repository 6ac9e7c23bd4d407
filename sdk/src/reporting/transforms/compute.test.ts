import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, figureAt, isShown, type StatTable, shown, type TableCategory } from "../../model/index.ts";
import { sampleCities, sampleTable, sampleYears } from "../../testing/index.ts";
import { change } from "./change.ts";
import { perCapita } from "./per-capita.ts";
import { rank } from "./rank.ts";
import { share } from "./share.ts";
import { stack } from "./stack.ts";
import { roundTo } from "./table/compute.ts";
import { top } from "./top.ts";
import { TransformError } from "./transform-error.ts";

const category = (code: string): TableCategory => ({ code, title: { fi: code, sv: code, en: code } });

/** A table of one dimension with a total and these parts. */
function tableOf(figures: StatTable["figures"]): StatTable {
  const [city] = sampleCities().dimensions;
  if (!city) throw new Error("The sample has a city.");
  const categories = figures.map((_figure, place) => category(place === 0 ? "_T" : `c${place}`));
  return { ...sampleCities(), dimensions: [{ ...city, categories }], figures };
}
const titles = ({ dimensions: [dimension] }: StatTable) => dimension?.categories.map(({ title }) => title.en);
const numbers = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 8 });

describe("A transform", () => {
  it("rounds half away from zero on the decimal that is printed", () => {
    expect([roundTo(1.005, 2), roundTo(-2.5, 0), roundTo(0.04, 1), roundTo(8.345, 2)]).toEqual([1.01, -3, 0, 8.35]);
  });

  it("makes shares that are 100 times the part by the whole, and 100 of the whole", () => {
    fc.assert(
      fc.property(numbers, (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 1);
        const made = share.apply([tableOf([total, ...parts].map((value) => shown(value)))], {
          dimension: "city",
          decimals: 6,
        });
        const values = made.figures.filter(isShown).map(({ value }) => value);
        expect(values[0]).toBe(100);
        for (const [place, part] of parts.entries()) expect(values[place + 1]).toBeCloseTo((100 * part) / total, 5);
      }),
    );
  });

  it("has no share of nothing", () => {
    const made = share.apply([tableOf([shown(0), shown(0)])], { dimension: "city" });
    expect(made.figures).toEqual([absent("notApplicable"), absent("notApplicable")]);
  });

  it("carries noise on to shares and changes, one digit of it", () => {
    const made = share.apply([sampleCities()], { dimension: "city" });
    expect(made.figures[1]).toEqual({ status: "shown", value: 33.4, noise: 0.2 });
    const changed = change.apply([sampleYears()], { dimension: "entryYear" });
    expect(figureAt(changed, { city: "049" })).toEqual({ status: "shown", value: 23, noise: 3 });
  });

  it("labels a change that may be nothing but noise", () => {
    const options = { dimension: "entryYear", from: "2020", to: "2021" };
    const made = change.apply([sampleYears()], options);
    expect(figureAt(made, { city: "049" })).toEqual(absent("hidden"));
    expect(figureAt(made, { city: "091" })).toEqual({ status: "shown", value: -2, noise: 3 });
    expect(made.passport.notes.at(-1)?.en).toMatch(/noise.*Helsinki/);
    expect(made.passport.notes.at(-1)?.en).not.toMatch(/Espoo/);
  });

  it("shares a rank between equal figures and gives none to the absent", () => {
    const made = rank.apply([tableOf([shown(99), shown(5), shown(9), shown(5), absent("hidden"), shown(1)])], {
      dimension: "city",
    });
    expect(titles(made)).toEqual(["_T", "1. c2", "=2. c1", "=2. c3", "4. c5", "c4"]);
  });

  it("tells the rest of the top as the published total less the published largest", () => {
    const made = top.apply([tableOf([shown(50, 3), shown(20, 4), shown(5), shown(9)])], {
      dimension: "city",
      count: 1,
    });
    expect(titles(made)).toEqual(["_T", "c1", "All others"]);
    expect(made.figures).toEqual([shown(50, 3), shown(20, 4), shown(30, 5)]);
  });

  it("has no rest of the top that would give a hidden figure away", () => {
    const options = { dimension: "city", count: 1 };
    const one = top.apply([tableOf([shown(50), shown(20), absent("hidden")])], options);
    expect(one.figures.at(-1)).toEqual(absent("hidden"));
    const two = top.apply([tableOf([shown(50), shown(20), shown(15), absent("hidden")])], options);
    expect(two.figures.at(-1)).toEqual(absent("hidden"));
    const several = top.apply([tableOf([shown(50), shown(20), absent("hidden"), absent("hidden")])], options);
    expect(several.figures.at(-1)).toEqual(shown(30));
    const unknown = top.apply([tableOf([absent("hidden"), shown(20), shown(15), shown(2)])], options);
    expect(unknown.figures.at(-1)).toEqual(absent("hidden"));
  });

  it("relates figures to residents by code, whatever their order", () => {
    const outside = tableOf([shown(9000), shown(2000), shown(4000)]);
    const [city] = outside.dimensions;
    const turned: StatTable = {
      ...outside,
      dimensions: city ? [{ ...city, categories: [...city.categories].reverse() }] : [],
      figures: [...outside.figures].reverse(),
    };
    const made = perCapita.apply([tableOf([shown(90), shown(10), shown(50), shown(7)]), turned], {});
    expect(made.figures).toEqual([shown(10), shown(5), shown(12.5), absent("missing")]);
    expect(made.passport.notes.at(-1)?.en).toContain("CC-BY-4.0");
  });

  it("stacks tables into one whose categories have measures of their own", () => {
    const women = sampleTable().dimensions[1]?.categories[1];
    if (!women) throw new Error("The sample has women.");
    const dimension = { code: "gender", title: women.title, role: "classification" } as const;
    const made = stack.apply([sampleCities(), { ...sampleCities(), conditions: [{ dimension, category: women }] }], {});
    expect(made.dimensions[0]?.categories.map(({ code, title }) => [code, title.sv])).toEqual([
      ["persons", "Personer"],
      ["persons-F", "Personer (Kvinnor)"],
    ]);
  });

  it.each([
    ["an option that it has not", () => share.apply([sampleCities()], { dimension: "city", size: 1 }), /size/],
    ["a dimension that is not there", () => share.apply([sampleCities()], { dimension: "age" }), /it has city/],
    ["tables of different shapes", () => stack.apply([sampleCities(), sampleTable()], {}), /differ in shape/],
    [
      "a share of shares",
      () => share.apply([{ ...sampleCities(), statistic: "SHARE" }], { dimension: "city" }),
      /SHARE/,
    ],
  ])("refuses %s and says what would be right", (_what, work, message) => {
    expect(work).toThrow(TransformError);
    expect(work).toThrow(message);
  });
});

import { describe, it } from "vitest";
import type { StatTable } from "../../model/index.ts";
import { sampleCities, sampleTable, sampleYears, type TransformCase, testTransform } from "../../testing/index.ts";
import { TRANSFORMS } from "./transforms.ts";

const cities = sampleCities();
const table = sampleTable();
const years = sampleYears();

/** People who live in the cities, as another publisher tells it. */
const residents: StatTable = {
  ...cities,
  measure: { ...cities.measure, code: "population" },
  figures: [1_600_000, 320_000, 680_000, 260_000, 205_000].map((value) => ({ status: "shown", value, noise: null })),
  passport: { ...cities.passport, agency: "STATFIN", release: null, isPerturbed: false },
};

const CASES: Readonly<Record<string, readonly [TransformCase, ...TransformCase[]]>> = {
  change: [
    { name: "from the first year to the last", tables: [years], options: { dimension: "entryYear" } },
    {
      name: "in percent between two years",
      tables: [years],
      options: { dimension: "entryYear", from: "2021", to: "2022", as: "percent" },
    },
    { name: "between two tables", tables: [table, { ...table, measure: { ...table.measure, code: "CO01" } }] },
  ],
  "per-capita": [
    { name: "of cities by residents", tables: [cities, residents] },
    { name: "of a broken-down table by residents", tables: [table, residents], options: { per: 100_000, decimals: 0 } },
  ],
  pick: [
    { name: "of one category", tables: [table], options: { dimension: "gender", category: "F" } },
    { name: "of all but the total", tables: [table], options: { dimension: "city", without: "_T" } },
    { name: "of some in another order", tables: [table], options: { dimension: "city", only: ["091", "049"] } },
  ],
  rank: [{ name: "of cities", tables: [cities], options: { dimension: "city" } }],
  share: [
    { name: "of cities in the total", tables: [cities], options: { dimension: "city" } },
    { name: "of women in each city", tables: [table], options: { dimension: "gender", decimals: 0 } },
  ],
  sort: [{ name: "of cities by their women", tables: [table], options: { dimension: "city", at: { gender: "F" } } }],
  stack: [
    {
      name: "of two measures",
      tables: [cities, { ...cities, measure: { ...cities.measure, code: "CO01" } }],
    },
  ],
  top: [{ name: "of the largest city", tables: [cities], options: { dimension: "city", count: 1 } }],
};

for (const transform of TRANSFORMS) {
  const cases = CASES[transform.name];
  if (!cases) throw new Error(`The transform ${transform.name} has no case.`);
  testTransform({ describe, it }, transform, { cases });
}

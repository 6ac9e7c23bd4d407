import fc from "fast-check";
import {
  absent,
  type DimensionRole,
  type Figure,
  type Localised,
  type Passport,
  type Statistic,
  type StatTable,
  shown,
  type TableCategory,
  type TableDimension,
  type TableMeasure,
} from "../../model/index.ts";

const word = fc.oneof(
  fc.constantFrom(
    '"',
    "a,b",
    "a;b",
    "a\tb",
    "a\r\nb",
    "=1+1",
    "'=1+1",
    "-1",
    "@A1",
    "🙂",
    "KU091",
    "16–29 vuotta",
    "#",
    "ä: ö",
    "NaN",
    "",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);

const localised: fc.Arbitrary<Localised> = fc.oneof(
  fc.record({ fi: word, sv: word, en: word }),
  word.map((text) => ({ fi: text, sv: text, en: text })),
);

const freeCode = fc.oneof(
  fc.constantFrom(
    "_T",
    "F",
    "DP-2.2",
    "DP-2_2",
    "a.b",
    "a_b",
    "åäö",
    "aao",
    "-x",
    "@y",
    "2024",
    "091",
    "KU091",
    "__proto__",
    "UNKNOWN",
    "AGE_0_24",
  ),
  fc.string({ minLength: 1, maxLength: 5 }),
);
const dimensionCode = fc.oneof(
  fc.constantFrom(
    "city",
    "ageBand",
    "indicator",
    "period",
    "TIME_PERIOD",
    "value",
    "cityLabel",
    "geo",
    "Vuosi",
    "a__b",
    "a_b",
    "aB",
    "6x",
    "status",
  ),
  fc.string({ minLength: 1, maxLength: 5 }),
);

const codesOf: Readonly<Record<DimensionRole, fc.Arbitrary<string>>> = {
  time: fc.oneof(fc.integer({ min: 2000, max: 2040 }).map(String), fc.constantFrom("2024-Q1", "2024-05", "_T", "NONE")),
  geo: fc.oneof(fc.constantFrom("091", "049", "837", "_T", "KU091", "SSS"), freeCode),
  metric: freeCode,
  classification: freeCode,
};

const measure: fc.Arbitrary<TableMeasure> = fc.record({
  code: freeCode,
  title: localised,
  definition: localised,
  unit: fc.record({ code: fc.constantFrom("PS", "PT", "CREDITS", "1000 €"), title: localised }),
  decimals: fc.integer({ min: 0, max: 3 }),
  version: fc.constantFrom(null, "1.0.0"),
});

const categoriesOf = (role: DimensionRole, maxLength: number): fc.Arbitrary<TableCategory[]> =>
  fc.uniqueArray(
    fc.record({
      code: codesOf[role],
      title: localised,
      ...(role === "metric" ? { measure } : {}),
    }),
    { selector: ({ code }) => code, minLength: 1, maxLength },
  );

const dimensionOf = (role: DimensionRole, code: string): fc.Arbitrary<TableDimension> =>
  fc.record({
    code: fc.constant(code),
    title: localised,
    role: fc.constant(role),
    categories: categoriesOf(role, 4),
  });

const plainRole = fc.constantFrom<DimensionRole>("time", "geo", "classification", "classification");

/** Passports with some parts unknown. */
const passport: fc.Arbitrary<Passport> = fc.record({
  agency: fc.constantFrom("DIGIPOINT", "UNKNOWN", "6AIKA"),
  release: fc.constantFrom(null, "2026-11"),
  dataAsOf: fc.constantFrom(null, "2026-10-31"),
  publishedAt: fc.constantFrom(null, "2026-11-23T08:00:00Z"),
  checksum: fc.constantFrom(null, "9f86"),
  definitionVersion: fc.constantFrom(null, "1.0.0"),
  isPerturbed: fc.boolean(),
  noise: fc.option(localised),
  threshold: fc.option(localised),
  citiesExpected: fc.subarray(["091", "837"]),
  citiesReporting: fc.subarray(["091", "837"]),
  citiesMissing: fc.subarray(["091", "837"]),
  licence: fc.constantFrom(null, { code: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" }),
  citation: localised,
  address: fc.constantFrom(null, "/statistics/persons.json"),
  notes: fc.array(localised, { maxLength: 3 }),
});

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc
    .record({ value: fc.integer({ min: -1000, max: 100_000 }), by: fc.constantFrom(1, 2, 3, 8) })
    .map(({ value, by }) => shown(value / by)),
  fc.integer({ min: 0, max: 100 }).map((value) => shown(value, 1.7)),
  fc.constantFrom<Figure>(shown(0), shown(-0.04), shown(1.005), shown(9e11), shown(1e-7, 1e-7)),
  fc.constantFrom<Figure>(absent("hidden"), absent("missing"), absent("notApplicable")),
);

/**
 * Tables of up to four dimensions, some with a dimension of measures and some with conditions, with texts and codes
 * that break careless writers.
 */
export const arbitraryTable: fc.Arbitrary<StatTable> = fc
  .record({
    codes: fc.uniqueArray(dimensionCode, { maxLength: 4 }),
    hasMetric: fc.boolean(),
    conditionCount: fc.integer({ min: 0, max: 2 }),
  })
  .chain(({ codes, hasMetric, conditionCount }) =>
    fc.record({
      dimensions: fc.tuple(
        ...codes
          .slice(conditionCount)
          .map((code, place) =>
            hasMetric && place === 0 ? dimensionOf("metric", code) : plainRole.chain((role) => dimensionOf(role, code)),
          ),
      ),
      conditions: fc.tuple(
        ...codes.slice(0, conditionCount).map((code) => plainRole.chain((role) => conditionOf(role, code))),
      ),
    }),
  )
  .chain(({ dimensions, conditions }) => {
    const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
    return fc.record({
      measure,
      statistic: fc.constantFrom<Statistic>("COUNT", "SUM", "SHARE", "MEAN"),
      conditions: fc.constant(conditions),
      dimensions: fc.constant(dimensions),
      figures: fc.array(figure, { minLength: size, maxLength: size }),
      passport,
    });
  });

const conditionOf = (role: DimensionRole, code: string) =>
  fc.record({
    dimension: fc.record({ code: fc.constant(code), title: localised, role: fc.constant(role) }),
    category: categoriesOf(role, 1).map(([category]) => category ?? { code: "X", title: { fi: "", sv: "", en: "" } }),
  });

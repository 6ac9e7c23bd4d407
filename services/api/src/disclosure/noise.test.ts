import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noiseOf } from "./noise.ts";
import { KEYS } from "./perturbation-table.ts";
import { DEFAULT_TABLE } from "./testing/default-table.ts";
import { VECTORS } from "./testing/vectors.ts";

const TOP = 8;
const counts = fc.nat({ max: 1_000_000 });
const keys = fc.nat({ max: KEYS - 1 });

it.each(VECTORS.lookup.cases)("%i persons with key %i get noise %i", (count, key, noise) => {
  expect(noiseOf(DEFAULT_TABLE, count, key)).toBe(noise);
});

it.each(VECTORS.endToEnd.cells)("$n persons with key $cellKey are shown as $perturbed", ({ n, cellKey, noise }) => {
  expect(noiseOf(DEFAULT_TABLE, n, cellKey)).toBe(noise);
});

describe.each(DEFAULT_TABLE.rows.map((row, count) => ({ ...row, count })))(
  "row $count",
  ({ count, upperKeys, noise }) => {
    it("ends each interval before its upper key", () => {
      expect(upperKeys.map((upper) => noiseOf(DEFAULT_TABLE, count, upper - 1))).toEqual(noise);
    });

    it("begins the next interval at the upper key", () => {
      expect(upperKeys.slice(0, -1).map((upper) => noiseOf(DEFAULT_TABLE, count, upper))).toEqual(noise.slice(1));
    });
  },
);

it("All counts from the last row on get the same noise", () => {
  fc.assert(
    fc.property(keys, counts, (key, more) => {
      expect(noiseOf(DEFAULT_TABLE, TOP + more, key)).toBe(noiseOf(DEFAULT_TABLE, TOP, key));
    }),
  );
});

it("No perturbed count is negative, forbidden or far off", () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat({ max: TOP + 1 }), counts), keys, (count, key) => {
      const perturbed = count + noiseOf(DEFAULT_TABLE, count, key);
      expect(perturbed === 0 || perturbed > DEFAULT_TABLE.neverUpTo).toBe(true);
      expect(Math.abs(perturbed - count)).toBeLessThanOrEqual(DEFAULT_TABLE.maxNoise);
    }),
    { numRuns: 1000 },
  );
});

it("Nobody stays nobody, whatever the key", () => {
  fc.assert(
    fc.property(keys, (key) => {
      expect(noiseOf(DEFAULT_TABLE, 0, key)).toBe(0);
    }),
  );
});

describe("intervals in shuffled order", () => {
  const { thresholds, noise, cases } = VECTORS.shuffledIntervals;
  it.each(cases)("key %i gets noise %i", (key, expected) => {
    expect(noiseOf({ rows: [{ upperKeys: thresholds, noise }] }, 0, key)).toBe(expected);
  });
});

it.each([
  [3, KEYS],
  [-1, 0],
  [0.5, 0],
  [Number.NaN, 0],
])("%d persons with key %d have no noise at all", (count, key) => {
  expect(() => noiseOf(DEFAULT_TABLE, count, key)).toThrow(RangeError);
});

import { describe, expect, it } from "vitest";
import { addCells, type Cell } from "./cell.ts";
import { finalKeyOf } from "./final-key.ts";
import { noiseOf } from "./noise.ts";
import { KEYS, type PerturbationRow } from "./perturbation-table.ts";
import { DEFAULT_TABLE } from "./testing/default-table.ts";
import { cellOf } from "./testing/population.ts";
import { seededKeys } from "./testing/random.ts";

const CELLS = 20_000;
const SECRET = Buffer.alloc(32, 0x5a);
const VARIANCE = DEFAULT_TABLE.variance;
const nextKey = seededKeys(20_261_123);

const cells = (persons: number): readonly Cell[] =>
  Array.from({ length: CELLS }, () => cellOf(Array.from({ length: persons }, () => ({ recordKey: nextKey() }))));

const noiseIn = ({ persons, key }: Cell, label = "count") =>
  noiseOf(DEFAULT_TABLE, persons, finalKeyOf(SECRET, label, key));

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [average(one), average(other)];
  const shared = average(one.map((value, index) => (value - meanOne) * ((other[index] ?? 0) - meanOther)));
  const spread = (values: readonly number[], mean: number) => average(values.map((value) => (value - mean) ** 2));
  return shared / Math.sqrt(spread(one, meanOne) * spread(other, meanOther));
}

/** Pearson's statistic, against probabilities. */
function chiSquare(counts: readonly number[], probabilities: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts
    .map((count, index) => (count - total * (probabilities[index] ?? 0)) ** 2 / (total * (probabilities[index] ?? 0)))
    .reduce((sum, term) => sum + term, 0);
}

/** Exceeded by chance once in ten thousand (Wilson and Hilferty). */
const chiSquareLimit = (freedom: number) =>
  freedom * (1 - 2 / (9 * freedom) + 3.719 * Math.sqrt(2 / (9 * freedom))) ** 3;

const probabilitiesOf = ({ upperKeys }: PerturbationRow) =>
  upperKeys.map((upper, index) => (upper - (upperKeys[index - 1] ?? 0)) / KEYS);

describe.each(DEFAULT_TABLE.rows.slice(1).map((row, index) => ({ row, persons: index + 1 })))(
  "twenty thousand cells of $persons",
  ({ row, persons }) => {
    const noises = cells(persons).map((cell) => noiseIn(cell));
    const probabilities = probabilitiesOf(row);

    it("are right on average", () => {
      expect(Math.abs(average(noises))).toBeLessThan(4 * Math.sqrt(VARIANCE / CELLS));
    });

    it("vary as the table says", () => {
      const fourth = row.noise.map((noise, index) => noise ** 4 * (probabilities[index] ?? 0)).reduce((a, b) => a + b);
      const kurtosis = fourth / VARIANCE ** 2;
      const variance = average(noises.map((noise) => noise ** 2)) - average(noises) ** 2;
      expect(Math.abs(variance - VARIANCE)).toBeLessThan(4 * VARIANCE * Math.sqrt((kurtosis - 1) / CELLS));
    });

    it("have each noise as often as the table says", () => {
      const counts = row.noise.map((noise) => noises.filter((value) => value === noise).length);
      expect(chiSquare(counts, probabilities)).toBeLessThan(chiSquareLimit(counts.length - 1));
    });
  },
);

describe("twenty thousand families of cells", () => {
  const children = cells(12);
  const siblings = cells(9);
  const parents = children.map((child, index) => addCells(child, siblings[index] ?? child));
  const noises = { child: children.map((cell) => noiseIn(cell)), sibling: siblings.map((cell) => noiseIn(cell)) };
  const ofParents = parents.map((cell) => noiseIn(cell));
  const LIMIT = 4 / Math.sqrt(CELLS);

  it("have keys that are spread evenly", () => {
    const BINS = 64;
    const bins = Array<number>(BINS).fill(0);
    for (const { key } of parents) {
      const bin = Math.floor(key / (KEYS / BINS));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    expect(chiSquare(bins, Array(BINS).fill(1 / BINS))).toBeLessThan(chiSquareLimit(BINS - 1));
  });

  it("have noise in a parent that tells nothing of its child's", () => {
    expect(Math.abs(correlation(ofParents, noises.child))).toBeLessThan(LIMIT);
  });

  it("have noise in siblings that is independent", () => {
    expect(Math.abs(correlation(noises.sibling, noises.child))).toBeLessThan(LIMIT);
  });

  it("have noise in a parent that tells nothing of what its children's add up to", () => {
    const sums = noises.child.map((noise, index) => noise + (noises.sibling[index] ?? 0));
    expect(Math.abs(correlation(ofParents, sums))).toBeLessThan(LIMIT);
  });

  it("have noise in a sum that tells nothing of the count's", () => {
    const ofSums = children.map((cell) => noiseIn(cell, "sum:credits"));
    expect(Math.abs(correlation(ofSums, noises.child))).toBeLessThan(LIMIT);
  });
});

import { describe, expect, it } from "vitest";
import { KEYS, type PerturbationRow, type PerturbationTable } from "./perturbation-table.ts";
import { solvePerturbationTable } from "./solve/solve-table.ts";
import { DEFAULT_TABLE } from "./testing/default-table.ts";
import { BrokenTableError, verifyTable } from "./verify-table.ts";

const TOP = 8;
const ROW_4 = DEFAULT_TABLE.rows[4] ?? { upperKeys: [], noise: [] };

const withRow = (index: number, row: PerturbationRow): PerturbationTable => ({
  ...DEFAULT_TABLE,
  rows: DEFAULT_TABLE.rows.with(index, row),
});

it("The default table may be used", () => {
  expect(() => verifyTable(DEFAULT_TABLE)).not.toThrow();
});

it("Intervals may be in any order of noise", () => {
  const begins = [0, ...ROW_4.upperKeys.slice(0, -1)];
  const reversed = { upperKeys: begins.map((begin) => KEYS - begin).toReversed(), noise: ROW_4.noise.toReversed() };
  expect(() => verifyTable(withRow(4, reversed))).not.toThrow();
});

describe("a table is refused", () => {
  it.each<[string, PerturbationTable, string]>([
    ["with a row less", { ...DEFAULT_TABLE, rows: DEFAULT_TABLE.rows.slice(0, TOP) }, "it has 8 rows and needs 9"],
    ["with a row too many", { ...DEFAULT_TABLE, rows: [...DEFAULT_TABLE.rows, ROW_4] }, "it has 10 rows and needs 9"],
    ["with a noise less", withRow(4, { ...ROW_4, noise: ROW_4.noise.slice(1) }), "row 4 has not one noise"],
    [
      "that stops before the last key",
      withRow(4, { ...ROW_4, upperKeys: ROW_4.upperKeys.with(-1, 4_294_967_295) }),
      "row 4 does not cover",
    ],
    [
      "with an interval of no key",
      withRow(4, { ...ROW_4, upperKeys: ROW_4.upperKeys.with(0, 0) }),
      "row 4 has an empty interval",
    ],
    ["with noise beyond its largest", { ...DEFAULT_TABLE, maxNoise: 4, neverUpTo: 3 }, "row 1 has too much noise"],
    [
      "that leads to a forbidden count",
      withRow(4, { ...ROW_4, noise: ROW_4.noise.with(0, -3) }),
      "row 4 leads to a count",
    ],
    [
      "that perturbs nobody",
      withRow(0, { upperKeys: [4_000_000_000, 4_294_967_296], noise: [0, 3] }),
      "row 0 is biased",
    ],
    ["with bias", withRow(4, { ...ROW_4, upperKeys: ROW_4.upperKeys.with(0, 364_458_890) }), "row 4 is biased"],
    ["with another variance", { ...DEFAULT_TABLE, variance: 3.1 }, "row 1 has another variance"],
    ["that is not symmetric for large counts", withRow(TOP, DEFAULT_TABLE.rows[7] ?? ROW_4), "row 8 is not symmetric"],
  ])("%s", (_, table, reason) => {
    expect(() => verifyTable(table)).toThrow(BrokenTableError);
    expect(() => verifyTable(table)).toThrow(reason);
  });

  it("whose variance falls short in a small row", () => {
    const table = solvePerturbationTable({ maxNoise: 3, variance: 2, neverUpTo: 1, varianceRule: "atMost" });
    expect(() => verifyTable(table)).toThrow("row 1 has another variance");
  });
});

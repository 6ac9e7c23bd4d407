import { describe, expect, it } from "vitest";
import { VECTORS } from "../testing/vectors.ts";
import { verifyTable } from "../verify-table.ts";
import { type RowSolution, solvePerturbationTable, solveRows } from "./solve-table.ts";
import { InfeasibleTableError, type TableParameters } from "./table-parameters.ts";

const moment = ({ noise, probabilities }: RowSolution, power: number) =>
  noise.reduce((sum, value, index) => sum + value ** power * (probabilities[index] ?? 0), 0);

describe.each(VECTORS.ptables)("the table $id", ({ D, V, js, mono, pstay, variance, rows }) => {
  const parameters: TableParameters = {
    maxNoise: D,
    variance: V,
    neverUpTo: js,
    mono,
    pstay: pstay ?? 0,
    varianceRule: variance,
  };
  const solved = solveRows(parameters);

  it("has the rows of the reference", () => {
    expect(solved.map(({ noise }) => noise)).toEqual(rows.map(({ noise }) => noise));
  });

  it("has the probabilities of the reference", () => {
    const differences = rows.flatMap(({ p }, row) =>
      p.map((probability, index) => Math.abs(probability - (solved[row]?.probabilities[index] ?? Number.NaN))),
    );
    expect(Math.max(...differences)).toBeLessThan(1e-9);
  });

  it("has the thresholds of the reference", () => {
    const differences = rows.flatMap(({ thresholds }, row) =>
      thresholds.map((threshold, index) => Math.abs(threshold - (solved[row]?.upperKeys[index] ?? Number.NaN))),
    );
    expect(Math.max(...differences)).toBeLessThanOrEqual(1);
  });

  it("is unbiased", () => {
    for (const row of solved) expect(Math.abs(moment(row, 1))).toBeLessThan(1e-9);
  });

  it("has the variance of the reference", () => {
    for (const [index, row] of solved.entries()) expect(moment(row, 2)).toBeCloseTo(rows[index]?.variance ?? -1, 9);
  });
});

it.each(VECTORS.ptables.filter(({ mono, pstay }) => mono === true && pstay === null))(
  "The table $id grows likelier from the largest reduction to no change",
  ({ D, V, js, variance }) => {
    const rows = solveRows({ maxNoise: D, variance: V, neverUpTo: js, varianceRule: variance });
    for (const { noise, probabilities } of rows.slice(js + 1)) {
      const reductions = probabilities.slice(0, noise.indexOf(0) + 1);
      expect(reductions).toEqual(reductions.toSorted((one, other) => one - other));
    }
  },
);

describe("rows that can be worked out by hand", () => {
  it.each([
    [1.05, [0.508333, 0.475, 0.016667]],
    [1.08, [0.513333, 0.46, 0.026667]],
  ])("one person, noise up to 2, variance %f", (variance, expected) => {
    const [, row] = solveRows({ maxNoise: 2, variance, neverUpTo: 1, varianceRule: "atMost" });
    expect(row?.probabilities.map((probability) => Number(probability.toFixed(6)))).toEqual(expected);
  });

  it("one person, noise up to 2, variance 1, nothing forbidden", () => {
    const [, row] = solveRows({ maxNoise: 2, variance: 1, neverUpTo: 0 });
    expect(row?.upperKeys).toEqual([1_610_612_736, 3_221_225_472, 3_758_096_384, 4_294_967_296]);
  });
});

describe("parameters that no table can have", () => {
  it.each(VECTORS.infeasible)("noise up to $D, variance $V, nothing up to $js", ({ D, V, js }) => {
    expect(() => solvePerturbationTable({ maxNoise: D, variance: V, neverUpTo: js })).toThrow(InfeasibleTableError);
  });

  it.each<[string, TableParameters]>([
    ["variance as large as the noise", { maxNoise: 5, variance: 5, neverUpTo: 2 }],
    ["a variance that small counts cannot have", { maxNoise: 4, variance: 3.9, neverUpTo: 0 }],
    ["half a person of noise", { maxNoise: 2.5, variance: 1, neverUpTo: 0 }],
    ["half a person that never appears", { maxNoise: 3, variance: 2, neverUpTo: 0.5 }],
    ["no chance of change", { maxNoise: 5, variance: 3, neverUpTo: 2, pstay: 1 }],
    ["a staying probability that leaves too little to vary", { maxNoise: 5, variance: 3, neverUpTo: 2, pstay: 0.95 }],
    ["no variance given", { maxNoise: 5, variance: Number.NaN, neverUpTo: 2 }],
  ])("%s", (_, parameters) => {
    expect(() => solvePerturbationTable(parameters)).toThrow(InfeasibleTableError);
  });
});

describe("a solved table", () => {
  it.each<[string, TableParameters]>([
    ["D5V3js2", { maxNoise: 5, variance: 3, neverUpTo: 2 }],
    ["D6V4.5js2", { maxNoise: 6, variance: 4.5, neverUpTo: 2 }],
    ["D3V1js0", { maxNoise: 3, variance: 1, neverUpTo: 0 }],
    ["D10V7js4", { maxNoise: 10, variance: 7, neverUpTo: 4 }],
  ])("%s keeps what its name promises", (id, parameters) => {
    const table = solvePerturbationTable(parameters);
    expect(table.id).toBe(id);
    expect(() => verifyTable(table)).not.toThrow();
  });

  it("leaves out noise that is less likely than any key", () => {
    const { rows } = solvePerturbationTable({ maxNoise: 10, variance: 7, neverUpTo: 4 });
    expect(rows[3]?.noise).not.toContain(10);
    expect(rows[3]?.upperKeys.at(-1)).toBe(4_294_967_296);
  });
});

import { type PerturbationRow, type PerturbationTable, topRowOf } from "../perturbation-table.ts";
import { allowedNoise } from "./allowed-noise.ts";
import { type RowParameters, solveRow } from "./solve-row.ts";
import { checkParameters, InfeasibleTableError, type TableParameters } from "./table-parameters.ts";
import { thresholdsOf } from "./thresholds.ts";

const TOLERANCE = 1e-9;

/** The distribution of noise for one true count. */
export interface RowSolution {
  /** Persons, ascending. */
  readonly noise: readonly number[];
  readonly probabilities: readonly number[];
  readonly upperKeys: readonly number[];
}

/**
 * The perturbation table of most chance. Made once for a data set, then frozen: figures are published with the
 * stored table, which a better solver must not change.
 *
 * @throws {@link InfeasibleTableError} if some row cannot have these parameters.
 */
export function solvePerturbationTable(parameters: TableParameters): PerturbationTable {
  const { maxNoise, variance, neverUpTo } = parameters;
  const rows = solveRows(parameters).map(withoutNever);
  return { id: `D${maxNoise}V${variance}js${neverUpTo}`, maxNoise, variance, neverUpTo, rows };
}

/**
 * The rows as probabilities, for true counts from 0 on.
 *
 * @throws {@link InfeasibleTableError} if some row cannot have these parameters.
 */
export function solveRows(parameters: TableParameters): readonly RowSolution[] {
  checkParameters(parameters);
  return Array.from({ length: topRowOf(parameters) + 1 }, (_, count) => solutionFor(count, parameters));
}

function solutionFor(count: number, parameters: TableParameters): RowSolution {
  const noise = allowedNoise(count, parameters);
  // Nobody stays nobody: noise that is never negative would not be unbiased.
  const probabilities = count === 0 ? [1] : solveRow(noise, rowParameters(count, parameters));
  const solution = { noise, probabilities, upperKeys: thresholdsOf(probabilities) };
  checkSolution(count, solution, parameters);
  return solution;
}

function rowParameters(count: number, parameters: TableParameters): RowParameters {
  const { variance, mono = true, pstay = 0, varianceRule = "equal" } = parameters;
  return { variance, varianceRule, pstay, mono: typeof mono === "boolean" ? mono : (mono[count - 1] ?? true) };
}

function checkSolution(count: number, { noise, probabilities }: RowSolution, parameters: TableParameters): void {
  const moment = (power: number) =>
    noise.reduce((sum, value, index) => sum + value ** power * (probabilities[index] ?? 0), 0);
  const excess = moment(2) - (count === 0 ? 0 : parameters.variance);
  const isUnbiased = Math.abs(moment(0) - 1) <= TOLERANCE && Math.abs(moment(1)) <= TOLERANCE;
  const hasVariance = excess <= TOLERANCE && (parameters.varianceRule === "atMost" || excess >= -TOLERANCE);
  if (!(isUnbiased && hasVariance))
    throw new InfeasibleTableError(`count ${count} cannot have this variance without bias`);
}

/** Drops what is less likely than any key, so that every interval has one. */
function withoutNever({ noise, upperKeys }: RowSolution): PerturbationRow {
  const happens = (_: number, index: number) => (upperKeys[index] ?? 0) > (upperKeys[index - 1] ?? 0);
  return { noise: noise.filter(happens), upperKeys: upperKeys.filter(happens) };
}

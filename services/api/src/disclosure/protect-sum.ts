import { type AmountCell, isDominated } from "./amount.ts";
import { finalKeyOf } from "./final-key.ts";
import { noiseOf } from "./noise.ts";
import { HIDDEN, type ProtectedFigure, type Protection } from "./release-rule.ts";

/** How sums of one measure are protected. */
export interface SumRule {
  /** Its own for each measure, such as `sum:credits`: two that share one would share their noise, which cancels out. */
  readonly label: string;
  /** Noise of one person as a share of the largest amount; times the table's largest noise at most 1. */
  readonly multiplier: number;
  /** Hidden where all but the two largest amounts are less than this share of the largest. */
  readonly dominancePercent: number;
}

/**
 * A sum of amounts, perturbed or hidden. Its noise grows with the largest amount.
 *
 * @param count - The published count of persons of the same cell; where it is hidden, so is the sum.
 * @returns In the unit of the amounts, whole, 0 or more.
 * @throws RangeError if the rule allows a negative sum.
 */
export function protectSum(
  amount: AmountCell,
  count: ProtectedFigure,
  rule: SumRule,
  protection: Protection,
): ProtectedFigure {
  const { table, secret, threshold } = protection;
  if (rule.multiplier * table.maxNoise > 1) throw new RangeError("The multiplier of a sum is too large for its table.");
  const noise = symmetricNoiseOf(table, finalKeyOf(secret, rule.label, amount.key));
  const value = Math.round(perturbedSum(amount, rule.multiplier, noise));
  const tests = [
    count.status === "SHOWN",
    amount.contributors >= threshold,
    !isDominated(amount, rule.dominancePercent),
  ];
  return tests.includes(false) ? HIDDEN : { status: "SHOWN", value };
}

/** Noise as of a large count; small sums need no row of their own, since noise grows with the largest amount. */
export function symmetricNoiseOf(table: Protection["table"], key: number): number {
  return noiseOf(table, table.rows.length - 1, key);
}

/** @param noise - In persons. */
export function perturbedSum({ sum, largest }: AmountCell, multiplier: number, noise: number): number {
  return sum + multiplier * largest * noise;
}

/**
 * Bound on the standard deviation of a sum's noise. The true one would give the largest person's amount away, so
 * readers are told this one, for the largest amount that can be.
 *
 * @param cap - Largest amount of one person that the measure counts.
 * @param variance - Of the table.
 */
export function sumNoiseBound({ multiplier }: SumRule, cap: number, variance: number): number {
  return multiplier * cap * Math.sqrt(variance);
}

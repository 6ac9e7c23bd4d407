/** What a perturbation table is made for. */
export interface TableParameters {
  /** Largest noise, in persons; whole, 1 or more. */
  readonly maxNoise: number;
  /** Of the noise, in every row. */
  readonly variance: number;
  /** No perturbed count lies between 1 and this; 0 where every count may. */
  readonly neverUpTo: number;
  /**
   * Whether more change is never likelier than less, from the largest reduction up to none; of single rows as a list
   * from row 1 on. True unless said.
   */
  readonly mono?: boolean | readonly boolean[];
  /** Smallest probability of no change, in rows where that is allowed; 0 unless said. */
  readonly pstay?: number;
  /** Whether every row must have the variance, or may have less where that leaves more chance; the former unless said. */
  readonly varianceRule?: VarianceRule;
}

export type VarianceRule = "equal" | "atMost";

/** No table has these parameters, or only one without chance in it. */
export class InfeasibleTableError extends Error {
  override readonly name = "InfeasibleTableError";
  readonly code = "INFEASIBLE_TABLE";

  /** @param reason - A sentence without its full stop. */
  constructor(reason: string, options?: ErrorOptions) {
    super(`There is no such perturbation table: ${reason}. Choose other parameters.`, options);
  }
}

/** @throws {@link InfeasibleTableError} if the parameters alone rule a table out. */
export function checkParameters({ maxNoise, variance, neverUpTo }: TableParameters): void {
  if (!Number.isInteger(maxNoise) || !Number.isInteger(neverUpTo) || maxNoise < 1 || neverUpTo < 0) {
    throw new InfeasibleTableError(
      "the largest noise must be a whole number above 0, the largest count left out one from 0",
    );
  }
  // Half way up the forbidden counts, all mass on its two ends is the least variance there is.
  const least = Math.floor((neverUpTo + 1) ** 2 / 4);
  if (!(variance > least)) throw new InfeasibleTableError(`its variance must be above ${least}`);
  // Count 1 can lose one person only, so this is the most variance without bias.
  if (variance >= maxNoise) throw new InfeasibleTableError(`its variance must be below ${maxNoise}`);
}

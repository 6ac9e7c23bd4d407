/** What came of an attack. */
export interface Attempts {
  readonly attempts: number;
  readonly successes: number;
  /** Share of successes, 0 to 1, that the same intruder would have without any answer about the victims. */
  readonly guessing: number;
}

/** The same, with how many victims the answers said anything of. */
export interface ToldAttempts extends Attempts {
  readonly told: number;
}

export const successOf = ({ attempts, successes }: Attempts): number => (attempts === 0 ? 0 : successes / attempts);

/** Standard deviations that chance stays within; people get new ids, and so new noise, whenever the tests run. */
const CHANCE = 4;

/**
 * Largest share of successes that chance explains.
 *
 * @param share - Of successes that is expected, 0 to 1.
 */
export const chanceAbove = (share: number, attempts: number): number =>
  share + CHANCE * Math.sqrt((share * (1 - share)) / Math.max(1, attempts));

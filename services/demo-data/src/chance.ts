import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Values with their weights; the weights need not add up to anything. */
export type Weighted<Value> = readonly (readonly [value: Value, weight: number])[];

/** A stream of draws that is the same for the same seed. */
export interface Chance {
  /** A whole number between `from` and `to`, both included. */
  whole(from: number, to: number): number;
  /** A number of at least 0 and less than 1. */
  real(): number;
  /** True in `share` (0–1) of the cases. */
  happens(share: number): boolean;
  /** @throws RangeError if there is nothing to draw from. */
  pick<Value>(values: readonly Value[]): Value;
  /** @throws RangeError if there is nothing to draw from. */
  weighted<Value>(choices: Weighted<Value>): Value;
}

export function createChance(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const real = (): number => uniformFloat64(generator);
  const whole = (from: number, to: number): number => uniformInt(generator, from, to);
  const last = <Value>(values: readonly Value[]): Value => {
    const value = values.at(-1);
    if (value === undefined) throw new RangeError("There is nothing to draw from.");
    return value;
  };
  return {
    whole,
    real,
    happens: (share) => real() < share,
    pick: (values) => values[whole(0, Math.max(values.length - 1, 0))] ?? last(values),
    weighted: (choices) => {
      let rest = real() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return last(choices)[0];
    },
  };
}

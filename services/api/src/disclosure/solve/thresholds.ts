import { KEYS } from "../perturbation-table.ts";

/** Turns probabilities, which add up to 1, into upper keys, which ascend to 2^32. */
export function thresholdsOf(probabilities: readonly number[]): readonly number[] {
  let total = 0;
  return probabilities.map((probability, index) => {
    total += probability;
    return index === probabilities.length - 1 ? KEYS : Math.ceil(total * KEYS);
  });
}

import type { TableParameters } from "./table-parameters.ts";

/** Every noise that a true count may get, ascending: it leads to 0 or above the forbidden counts. */
export function allowedNoise(
  count: number,
  { maxNoise, neverUpTo }: Pick<TableParameters, "maxNoise" | "neverUpTo">,
): readonly number[] {
  if (count === 0) return [0];
  const all = Array.from({ length: 2 * maxNoise + 1 }, (_, index) => index - maxNoise);
  return all.filter((noise) => count + noise === 0 || count + noise > neverUpTo);
}

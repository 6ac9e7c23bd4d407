import type { PerturbationTable } from "./perturbation-table.ts";

/**
 * The noise that a table has for a true count and a key.
 *
 * @param count - Persons, 0 or more; from the last row on all are alike.
 * @param key - 0 to 2^32 - 1.
 * @returns Persons, at most the table's `maxNoise` up or down; 0 for nobody.
 * @throws RangeError if the table has no interval for the key.
 */
export function noiseOf(table: Pick<PerturbationTable, "rows">, count: number, key: number): number {
  const row = table.rows[Math.min(count, table.rows.length - 1)];
  // Intervals may be in any order of noise, so the first that ends after the key decides.
  const noise = row?.noise[row.upperKeys.findIndex((upper) => upper > key)];
  if (noise === undefined) throw new RangeError("The perturbation table has no interval for this count and key.");
  return noise;
}

import { KEYS, type PerturbationRow, type PerturbationTable, topRowOf } from "./perturbation-table.ts";

// Whole-number thresholds move mean and variance a little: by less than this for noises up to twenty.
const ROUNDING = 1e-6;

/** A table that would not protect as it promises: incomplete, biased, or changed after it was frozen. */
export class BrokenTableError extends Error {
  override readonly name = "BrokenTableError";
  readonly code = "BROKEN_TABLE";

  constructor(
    readonly table: string,
    /** What is wrong, as a sentence without its full stop. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`Perturbation table ${table} may not be used: ${reason}. Restore it from its migration.`, options);
  }
}

/**
 * Recomputes what a table promises, for every row: unbiased, of the variance it names, within its noise, never a
 * forbidden count, symmetric for large counts.
 *
 * @throws {@link BrokenTableError}
 */
export function verifyTable(table: PerturbationTable): void {
  const problem = problemOf(table);
  if (problem !== undefined) throw new BrokenTableError(table.id, problem);
}

function problemOf(table: PerturbationTable): string | undefined {
  const top = topRowOf(table);
  if (table.rows.length !== top + 1) return `it has ${table.rows.length} rows and needs ${top + 1}`;
  for (const [count, row] of table.rows.entries()) {
    const problem = problemOfIntervals(row) ?? problemOfNoise(table, count, row) ?? problemOfMoments(table, count, row);
    if (problem !== undefined) return `row ${count} ${problem}`;
  }
  return isSymmetric(table.rows[top]) ? undefined : `row ${top} is not symmetric`;
}

function problemOfIntervals({ upperKeys, noise }: PerturbationRow): string | undefined {
  if (upperKeys.length !== noise.length) return "has not one noise for each interval";
  if (upperKeys.at(-1) !== KEYS) return "does not cover every key";
  const ascends = upperKeys.every((key, index) => Number.isInteger(key) && key > (upperKeys[index - 1] ?? 0));
  return ascends ? undefined : "has an empty interval";
}

function problemOfNoise(table: PerturbationTable, count: number, { noise }: PerturbationRow): string | undefined {
  if (!noise.every((value) => Number.isInteger(value) && Math.abs(value) <= table.maxNoise))
    return "has too much noise";
  const isAllowed = (target: number) => target === 0 || target > table.neverUpTo;
  return noise.every((value) => isAllowed(count + value)) ? undefined : "leads to a count that must not appear";
}

function problemOfMoments(table: PerturbationTable, count: number, row: PerturbationRow): string | undefined {
  const variance = count === 0 ? 0 : table.variance;
  if (!(Math.abs(momentOf(row, 1)) <= ROUNDING)) return "is biased";
  return Math.abs(momentOf(row, 2) - variance) <= ROUNDING ? undefined : "has another variance";
}

function momentOf({ upperKeys, noise }: PerturbationRow, power: number): number {
  const terms = upperKeys.map(
    (upper, index) => ((upper - (upperKeys[index - 1] ?? 0)) / KEYS) * (noise[index] ?? 0) ** power,
  );
  return terms.reduce((sum, term) => sum + term, 0);
}

function isSymmetric(row: PerturbationRow | undefined): boolean {
  if (row === undefined) return false;
  const keysOf = new Map<number, number>();
  for (const [index, noise] of row.noise.entries()) {
    const keys = (row.upperKeys[index] ?? 0) - (row.upperKeys[index - 1] ?? 0);
    keysOf.set(noise, (keysOf.get(noise) ?? 0) + keys);
  }
  return [...keysOf].every(([noise, keys]) => Math.abs(keys - (keysOf.get(-noise) ?? 0)) <= 2);
}

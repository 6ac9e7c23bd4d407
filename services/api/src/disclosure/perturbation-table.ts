import { createHash } from "node:crypto";

/** How many keys there are: a key is a whole number from 0 to one less. */
export const KEYS = 2 ** 32;

/** Intervals of keys and the noise that each means; an interval ends before its upper key, where the next begins. */
export interface PerturbationRow {
  /** Ascending; the last one is {@link KEYS}. */
  readonly upperKeys: readonly number[];
  /** Persons; as many as there are upper keys, in any order. */
  readonly noise: readonly number[];
}

/** Turns a true count and a key into a small whole-number noise. Frozen once a figure was published with it. */
export interface PerturbationTable {
  readonly id: string;
  /** Largest noise, in persons. */
  readonly maxNoise: number;
  /** Of the noise, in every row but the first, which changes nothing. */
  readonly variance: number;
  /** No perturbed count lies between 1 and this; 0 where every count may. */
  readonly neverUpTo: number;
  /** Row i is for true count i; the last row, which is symmetric, is for all larger counts as well. */
  readonly rows: readonly PerturbationRow[];
}

export interface PerturbationInterval {
  readonly countRow: number;
  /** Within its row, from 0. */
  readonly position: number;
  readonly upperKey: number;
  readonly noise: number;
}

/** The first true count from which on the noise is symmetric and the same for all. */
export function topRowOf({ maxNoise, neverUpTo }: Pick<PerturbationTable, "maxNoise" | "neverUpTo">): number {
  return neverUpTo === 0 ? maxNoise : maxNoise + neverUpTo + 1;
}

/** All intervals, by row and position. */
export function intervalsOf(table: Pick<PerturbationTable, "rows">): readonly PerturbationInterval[] {
  return table.rows.flatMap(({ upperKeys, noise }, countRow) =>
    upperKeys.map((upperKey, position) => ({ countRow, position, upperKey, noise: noise[position] ?? Number.NaN })),
  );
}

/** SHA-256 over the intervals, as hex: a line each of row, position, upper key and noise, with commas. */
export function checksumOf(table: Pick<PerturbationTable, "rows">): string {
  const lines = intervalsOf(table).map(({ countRow, position, upperKey, noise }) =>
    [countRow, position, upperKey, noise].join(","),
  );
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

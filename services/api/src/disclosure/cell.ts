import { KEYS } from "./perturbation-table.ts";

/** A set of distinct persons, as far as counting needs to know it. Never leaves the server. */
export interface Cell {
  readonly persons: number;
  /** Sum of the persons' record keys modulo 2^32: 0 to 2^32 - 1. */
  readonly key: number;
}

/** Nobody. */
export const EMPTY_CELL: Cell = { persons: 0, key: 0 };

/** The union of two cells that share no person. */
export function addCells(one: Cell, other: Cell): Cell {
  return { persons: one.persons + other.persons, key: (one.key + other.key) % KEYS };
}

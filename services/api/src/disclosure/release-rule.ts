import type { Cell } from "./cell.ts";
import { finalKeyOf } from "./final-key.ts";
import { noiseOf } from "./noise.ts";
import type { PerturbationTable } from "./perturbation-table.ts";

/** What protects the figures of one data set. There is one of each for all readers, or they could compare. */
export interface Protection {
  readonly table: PerturbationTable;
  /** The finalising secret. */
  readonly secret: Uint8Array;
  /** Fewest persons that are shown, and that any condition of a shown cell leaves out. */
  readonly threshold: number;
}

/** A figure that may leave the server. Why one is hidden never does. */
export type ProtectedFigure = ShownFigure | HiddenFigure;

export interface ShownFigure {
  readonly status: "SHOWN";
  readonly value: number;
}

export interface HiddenFigure {
  readonly status: "HIDDEN";
}

/** The one answer for nobody, for few, for nearly all, and for what the noise made few. */
export const HIDDEN: HiddenFigure = Object.freeze({ status: "HIDDEN" });

const COUNT_LABEL = "count";

/**
 * A count of persons, perturbed or hidden.
 *
 * @param parents - Exact persons of each cell with one condition dropped or one level coarser; none for the grand total.
 */
export function protectCount(cell: Cell, parents: readonly number[], protection: Protection): ProtectedFigure {
  const { table, secret, threshold } = protection;
  const value = cell.persons + noiseOf(table, cell.persons, finalKeyOf(secret, COUNT_LABEL, cell.key));
  return isReleased(cell.persons, parents, value, threshold) ? { status: "SHOWN", value } : HIDDEN;
}

/**
 * Whether a count may be shown: enough persons, enough left out by each single condition, enough after the noise.
 * All three are always looked at, so that time does not tell which one failed.
 */
export function isReleased(persons: number, parents: readonly number[], value: number, threshold: number): boolean {
  const leftOut = Math.min(...parents) - persons;
  return Math.min(persons, leftOut, value) >= threshold;
}

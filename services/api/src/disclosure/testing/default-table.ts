import { solvePerturbationTable } from "../solve/solve-table.ts";

/** The table that figures are published with. */
export const DEFAULT_TABLE = solvePerturbationTable({ maxNoise: 5, variance: 3, neverUpTo: 2 });

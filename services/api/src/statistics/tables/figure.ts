import type { FigureStatus } from "./stat-table.ts";

/** One figure of a table. */
export interface Figure {
  readonly status: FigureStatus;
  /** In the unit of the statistic; null unless shown. */
  readonly value: number | null;
  /** Standard deviation of the protection's noise, in the same unit; null unless shown and protected. */
  readonly noise: number | null;
}

export const HIDDEN: Figure = { status: "HIDDEN", value: null, noise: null };

export const without = (status: "NOT_APPLICABLE" | "MISSING"): Figure => ({ status, value: null, noise: null });

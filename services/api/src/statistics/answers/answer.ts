import type { Audience } from "../tables/answer-questions.ts";
import type { StatTable } from "../tables/stat-table.ts";

/** A table, and whom it is for. */
export interface Answer {
  readonly table: StatTable;
  /** Null for an exact table, which is for its asker alone. */
  readonly audience: Audience | null;
}

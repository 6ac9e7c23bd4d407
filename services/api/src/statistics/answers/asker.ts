import type { Pool } from "pg";
import type { ReleaseHead } from "../releases/release-head.ts";
import type { Statistics } from "../tables/answer-questions.ts";
import type { Caller, QuestionLedger } from "./question-ledger.ts";

/** Somebody who asks for statistics, through the graph or a plain address, and what answers. */
export interface Asker extends Caller {
  readonly statistics: Statistics;
  readonly ledger: QuestionLedger;
  /** Connections of the aggregation. */
  readonly aggregate: Pool;
  /** The same release however often one request asks. */
  currentRelease(): Promise<ReleaseHead | null>;
}

import type { YogaInitialContext } from "graphql-yoga";
import type pg from "pg";
import type { AuditLog } from "../access/audit-log.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Database } from "../platform/database.ts";
import type { QuestionLedger } from "../statistics/answers/question-ledger.ts";
import type { Releases } from "../statistics/releases/open-releases.ts";
import type { ReleaseHead } from "../statistics/releases/release-head.ts";
import type { Statistics } from "../statistics/tables/answer-questions.ts";

/** What every resolver gets. */
export interface CallerContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Network address of the caller; only for the budget of those without a credential. */
  readonly address: string;
  readonly audit: AuditLog;
  /** In a query one read-only snapshot, seen with the viewer's scope; elsewhere the reference data of the moment. */
  readonly db: Database;
  /** Connections of the aggregation role, for what a release knows beside its figures. */
  readonly aggregate: pg.Pool;
  readonly statistics: Statistics;
  /** Takes protected figures off the day's budget of who asks, and notes the question. */
  readonly ledger: QuestionLedger;
  /** What protected figures are answered from: the same release for the whole operation; null where there is none. */
  readonly currentRelease: () => Promise<ReleaseHead | null>;
  readonly releases: Releases;
}

export type RequestContext = YogaInitialContext & CallerContext;

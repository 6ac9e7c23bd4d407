import type { YogaInitialContext } from "graphql-yoga";
import type { AuditLog } from "../access/audit-log.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Database } from "../platform/database.ts";

/** What every resolver gets. `db` is one read-only snapshot, seen with the viewer's scope. */
export interface CallerContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Network address of the caller; only for the budget of those without a credential. */
  readonly address: string;
  readonly audit: AuditLog;
  readonly db: Database;
}

export type RequestContext = YogaInitialContext & CallerContext;

import type { ClientBase } from "pg";
import type { ReleaseTables } from "./bases.sql.ts";
import { checkCounts } from "./check-counts.ts";
import { checkRecorded } from "./check-recorded.ts";
import { checkRecords } from "./check-records.ts";

/** A release that is still being built. */
export interface CheckedRelease {
  readonly releaseId: number;
  /** Facts after this day are ignored, YYYY-MM-DD. */
  readonly asOf: string;
  readonly tables: ReleaseTables;
}

/**
 * Checks a release by every rule, inside the transaction that builds it and as the owner: findings go to its own
 * table, results to `statistics.release_check`. A rule without a result there could not be computed.
 *
 * Expects the rows of the release to be complete and analysed, and people's rows to stand still.
 */
export async function runChecks(client: ClientBase, { releaseId, asOf, tables }: CheckedRelease): Promise<void> {
  await checkRecords(client, releaseId, asOf, tables);
  await client.query(`analyze ${tables.finding}`);
  await checkCounts(client, releaseId, tables);
  await checkRecorded(client, releaseId, asOf);
}

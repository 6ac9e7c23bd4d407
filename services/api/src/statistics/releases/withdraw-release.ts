import { randomUUID } from "node:crypto";
import pg from "pg";
import { AuditAction } from "../../generated/prisma/enums.ts";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import { AlreadyWithdrawnError, ReleaseNotFoundError } from "./release.errors.ts";
import { messageOf, NOTIFY_RELEASE } from "./release-event.ts";

export interface WithdrawRequest {
  /** Enters as the owner. */
  readonly database: ConnectionSettings;
  /** Code of the release. */
  readonly release: string;
  /** Why, for its readers. */
  readonly reason: string;
  /** Who withdraws, as the audit names them, and in which role. */
  readonly withdrawnBy: string;
  readonly role: string;
  /** Leads to the request in log and audit. Default: a new one. */
  readonly requestId?: string;
}

/**
 * Takes a release back, at once and for good. Where it was the current one there is none until the next is
 * published: the one before it would be older, and nobody said that it is right.
 *
 * @throws {@link ReleaseNotFoundError}, {@link AlreadyWithdrawnError}
 */
export async function withdrawRelease(request: WithdrawRequest): Promise<void> {
  const { database, release, reason, withdrawnBy, role, requestId = randomUUID() } = request;
  const client = new pg.Client(database);
  await client.connect();
  try {
    await client.query("begin");
    await markWithdrawn(client, release, reason);
    await client.query(
      "insert into audit_event (actor, role, action, request_id, subject, reason) values ($1, $2, $3, $4, $5, $6)",
      [withdrawnBy, role, AuditAction.WITHDRAW, requestId, JSON.stringify({ release }), reason],
    );
    await client.query(NOTIFY_RELEASE, [messageOf({ kind: "WITHDRAWN", release })]);
    await client.query("commit");
  } finally {
    await client.end(); // whatever was not committed is undone
  }
}

async function markWithdrawn(client: pg.Client, release: string, reason: string): Promise<void> {
  const { rowCount } = await client.query(
    `update release set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = $2
     where code = $1 and status <> 'WITHDRAWN'`,
    [release, reason],
  );
  if (rowCount === 1) return;
  const { rowCount: known } = await client.query("select from release where code = $1", [release]);
  throw known === 1 ? new AlreadyWithdrawnError(release) : new ReleaseNotFoundError(release);
}

import pg from "pg";
import type { ConnectionSettings } from "../../../platform/postgres/connection-settings.ts";
import { PublishFailedError } from "../release.errors.ts";

/** Few large sorts at a time, in well under a gigabyte. */
const SETTINGS = [
  "set work_mem = '64MB'",
  "set hash_mem_multiplier = 2",
  "set maintenance_work_mem = '128MB'",
  "set jit = off",
  "set statement_timeout = 0",
  "set lock_timeout = 0",
  "set idle_in_transaction_session_timeout = 0",
];

/**
 * Lends a connection as the owner, set up for much work in one transaction. Whatever was not committed when the
 * work ends is undone; a signal cancels the statement that is running.
 */
export async function withPublishingConnection<Result>(
  settings: ConnectionSettings,
  signal: AbortSignal | undefined,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...settings, application_name: "digipoint-publishing" });
  client.on("error", () => undefined); // told by the statement that notices it
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  const stop = () => void cancel(settings, rows[0]?.pid).catch(() => undefined);
  signal?.addEventListener("abort", stop);
  try {
    for (const setting of SETTINGS) await client.query(setting);
    signal?.throwIfAborted();
    return await work(client);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof pg.DatabaseError ? new PublishFailedError(error.code) : error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await client.end();
  }
}

async function cancel(settings: ConnectionSettings, pid: number | undefined): Promise<void> {
  const other = new pg.Client(settings);
  await other.connect();
  try {
    await other.query("select pg_cancel_backend($1)", [pid]);
  } finally {
    await other.end();
  }
}

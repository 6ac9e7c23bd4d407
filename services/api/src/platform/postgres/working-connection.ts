import pg from "pg";
import type { ConnectionSettings } from "./connection-settings.ts";

/** A connection for much work in one go, set up for that work alone. */
export interface WorkingConnection {
  readonly database: ConnectionSettings;
  /** What the server calls it, such as `digipoint-publishing`. */
  readonly name: string;
  /** Statements before the work, such as `set jit = off`. */
  readonly setUp: readonly string[];
  /** Cancels the statement that is running. */
  readonly signal: AbortSignal | undefined;
  /** The error to throw where the server refuses a statement; its own message may repeat a row. */
  readonly failure: (refusal: pg.DatabaseError) => Error;
}

/** Work may take its time, and wait for other work. */
const PATIENCE = ["set statement_timeout = 0", "set lock_timeout = 0", "set idle_in_transaction_session_timeout = 0"];

/**
 * Lends a connection. Whatever was not committed when the work ends is undone.
 *
 * @throws what `failure` makes of a refused statement, the driver's error if the server is out of reach, whatever the
 * work throws, and before all of these the signal's reason when it is aborted.
 */
export async function withWorkingConnection<Result>(
  { database, name, setUp, signal, failure }: WorkingConnection,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...database, application_name: name });
  client.on("error", () => undefined); // told by the statement that notices it
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  const stop = () => void cancel(database, rows[0]?.pid).catch(() => undefined);
  signal?.addEventListener("abort", stop);
  try {
    for (const statement of [...PATIENCE, ...setUp]) await client.query(statement);
    signal?.throwIfAborted();
    return await work(client);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof pg.DatabaseError ? failure(error) : error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await client.end();
  }
}

async function cancel(database: ConnectionSettings, pid: number | undefined): Promise<void> {
  const other = new pg.Client(database);
  await other.connect();
  try {
    await other.query("select pg_cancel_backend($1)", [pid]);
  } finally {
    await other.end();
  }
}

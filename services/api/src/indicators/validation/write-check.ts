import type { ClientBase } from "pg";
import type { Failure } from "./compare.rules.ts";

const INSERT = `insert into statistics.release_check (release_id, rule, passed, detail) values ($1, $2, $3, $4)`;

/** Writes what an aggregate rule found; it holds where no comparison failed. */
export async function writeCheck(
  client: ClientBase,
  releaseId: number,
  rule: string,
  failed: readonly Failure[],
): Promise<void> {
  await client.query(INSERT, [releaseId, rule, failed.length === 0, JSON.stringify({ failed })]);
}

import { createHmac } from "node:crypto";
import type { Client } from "pg";
import { RecordKeySecretError } from "../import-errors.ts";

/**
 * Remembers by which secret this database's record keys are made, and refuses any other: a person
 * whose key changed would carry a second, independent noise. Runs as the owner, before the import's role is taken.
 *
 * @throws {@link RecordKeySecretError}
 */
export async function checkSecret(client: Client, recordKeySecret: string): Promise<void> {
  const fingerprint = createHmac("sha256", recordKeySecret).update("record-key-check").digest();
  await client.query("insert into installation (id, record_key_check) values (1, $1) on conflict (id) do nothing", [
    fingerprint,
  ]);
  const { rowCount } = await client.query("select from installation where record_key_check = $1", [fingerprint]);
  if (rowCount !== 1) throw new RecordKeySecretError();
}

import type { Client } from "pg";
import type { ImportReach } from "./import-reach.ts";

/** Tells the transaction whose rows may be sent. */
export async function setReach(client: Client, { codes }: ImportReach): Promise<void> {
  await client.query("select set_config('import.reach', $1, true)", [codes.join(",")]);
}

/** SQL: the code is one of the sender's own. */
export const reached = (code: string) => `${code} = any (string_to_array(current_setting('import.reach'), ','))`;

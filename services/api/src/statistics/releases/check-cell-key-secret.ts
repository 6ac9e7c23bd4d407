import { createHmac } from "node:crypto";
import type { ClientBase } from "pg";
import { CellKeySecretError } from "./release.errors.ts";

const fingerprintOf = (secret: string) => createHmac("sha256", secret).update("cell-key-check").digest();

/**
 * Refuses any secret but the one of earlier releases; before the first release every one is good. Needs the owner.
 *
 * @throws {@link CellKeySecretError}
 */
export async function checkCellKeySecret(owner: ClientBase, cellKeySecret: string): Promise<void> {
  const { rowCount } = await owner.query("select from statistics.finalising_secret where fingerprint <> $1", [
    fingerprintOf(cellKeySecret),
  ]);
  if (rowCount !== 0) throw new CellKeySecretError();
}

/**
 * The same, and from then on every other secret is refused. Needs the owner.
 *
 * @throws {@link CellKeySecretError}
 */
export async function keepCellKeySecret(owner: ClientBase, cellKeySecret: string): Promise<void> {
  await owner.query("insert into statistics.finalising_secret (fingerprint) values ($1) on conflict (id) do nothing", [
    fingerprintOf(cellKeySecret),
  ]);
  await checkCellKeySecret(owner, cellKeySecret);
}

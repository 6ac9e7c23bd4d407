import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { IMPORT_LOCK } from "../../../exchange/import-transaction.ts";
import { helsinkiDay } from "../../../platform/helsinki.ts";
import { keepCellKeySecret } from "../check-cell-key-secret.ts";
import { AsOfError, PublishFailedError } from "../release.errors.ts";
import { buildRelease } from "./build-release.ts";
import type { PublishOrder, PublishRequest } from "./publish-request.ts";
import { withPublishingConnection } from "./publishing-connection.ts";

/** A release was withdrawn while this one was being built, which the transaction cannot see over. */
const CHANGED_MEANWHILE = "40001";
const ATTEMPTS = 3;

/**
 * Freezes the facts up to a day as the current release: all of it at once, or nothing. Nobody who reads is kept
 * waiting; imports wait until it is done. The same `idempotencyKey` a second time changes nothing.
 *
 * @returns the code of the release.
 * @throws {@link AsOfError}, {@link CellKeySecretError}, {@link BrokenTableError}, {@link ReleaseIntegrityError},
 * {@link PublishFailedError}; the signal's reason when it is aborted.
 * @example
 * const code = await publishRelease({ database, cellKeySecret, publishedBy: "owner", role: "OWNER" });
 */
export async function publishRelease(request: PublishRequest): Promise<string> {
  const order = orderOf(request);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withPublishingConnection(request.database, request.signal, (client) => publishOnce(client, order));
    } catch (error) {
      const isOvertaken = error instanceof PublishFailedError && error.sqlState === CHANGED_MEANWHILE;
      if (!isOvertaken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function publishOnce(client: Client, order: PublishOrder): Promise<string> {
  order.begin("waiting");
  // Outside the transaction, whose snapshot would else be of the moment before the wait. It ends with the connection.
  await client.query("select pg_advisory_lock($1)", [IMPORT_LOCK]);
  await client.query("begin isolation level repeatable read");
  await keepCellKeySecret(client, order.cellKeySecret);
  const before = await releaseOfKey(client, order.idempotencyKey);
  const code = before ?? (await buildRelease(client, order));
  order.goOn();
  await client.query("commit");
  return code;
}

async function releaseOfKey(client: Client, key: string): Promise<string | null> {
  const { rows } = await client.query<{ code: string }>(
    "select code from release where id = (select release_id from statistics.publication where idempotency_key = $1)",
    [key],
  );
  return rows[0]?.code ?? null;
}

function orderOf(request: PublishRequest): PublishOrder {
  const today = helsinkiDay(new Date());
  const { cellKeySecret, publishedBy, role, asOf = today, note = null, onProgress, signal } = request;
  const { requestId = randomUUID(), idempotencyKey = requestId } = request;
  if (!isDay(asOf) || asOf > today) throw new AsOfError(asOf, today);
  const goOn = () => signal?.throwIfAborted();
  const begin: PublishOrder["begin"] = (stage) => {
    goOn();
    onProgress?.(stage);
  };
  return { cellKeySecret, asOf, note, publishedBy, role, requestId, idempotencyKey, begin, goOn };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

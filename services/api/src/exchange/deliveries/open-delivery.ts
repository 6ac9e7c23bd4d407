import type { Viewer } from "../../access/viewer.ts";
import type { Queries } from "../../platform/postgres/queries.ts";
import type { ImportReach } from "../reach/import-reach.ts";
import { DeliveryError } from "./delivery.errors.ts";
import type { DeliveryLimits } from "./delivery-limits.ts";
import { DELIVERY_COLUMNS, type DeliveryRecord, UNFINISHED } from "./delivery-record.ts";

/** The order to open a delivery. */
export interface DeliveryOpening {
  readonly viewer: Viewer;
  readonly reach: ImportReach;
  readonly requestId: string;
  readonly note: string | null;
  /** Day that rules about the present are checked for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly idempotencyKey: string | null;
}

/**
 * Opens a delivery; the same key again gives the same one.
 *
 * @throws {@link DeliveryError} KEY_REUSED for a key of another opening, TOO_MANY_DELIVERIES.
 */
export async function openDelivery(
  client: Queries,
  opening: DeliveryOpening,
  limits: DeliveryLimits,
): Promise<DeliveryRecord> {
  const { viewer, reach, requestId, note, asOf, idempotencyKey } = opening;
  // Orders of one credential are taken one after the other, so that neither keys nor limits are passed side by side.
  await client.query("select pg_advisory_xact_lock(hashtextextended('delivery:' || $1, 0))", [viewer.actor]);
  const earlier = idempotencyKey === null ? undefined : await findByKey(client, idempotencyKey);
  if (earlier) {
    if (earlier.note === note && earlier.asOf === asOf) return earlier;
    throw new DeliveryError("KEY_REUSED", "This Idempotency-Key opened another delivery; send a new key.");
  }
  await refuseTooMany(client, limits);
  const { rows } = await client.query<DeliveryRecord>(
    `insert into exchange.delivery (actor, role, reach_kind, reach_codes, note, as_of, idempotency_key, request_id, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now() + make_interval(days => $9)) returning ${DELIVERY_COLUMNS}`,
    [viewer.actor, viewer.role, reach.kind, reach.codes, note, asOf, idempotencyKey, requestId, limits.daysKept],
  );
  const [opened] = rows;
  if (!opened) throw new Error("a delivery was inserted and is not there");
  return opened;
}

async function findByKey(client: Queries, key: string): Promise<DeliveryRecord | undefined> {
  const { rows } = await client.query<DeliveryRecord>(
    `select ${DELIVERY_COLUMNS} from exchange.delivery where idempotency_key = $1`,
    [key],
  );
  return rows[0];
}

async function refuseTooMany(client: Queries, { openDeliveries }: DeliveryLimits): Promise<void> {
  const { rows } = await client.query<{ open: number }>(
    "select count(*)::int as open from exchange.delivery where status = any ($1) and expires_at > now()",
    [UNFINISHED],
  );
  if ((rows[0]?.open ?? 0) < openDeliveries) return;
  const message = `You have ${openDeliveries} deliveries open; commit or cancel one first.`;
  throw new DeliveryError("TOO_MANY_DELIVERIES", message, { openDeliveries });
}

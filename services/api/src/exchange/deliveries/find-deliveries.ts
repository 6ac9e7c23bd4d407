import type { Queries } from "../../platform/postgres/queries.ts";
import { unknownDelivery } from "./delivery.errors.ts";
import { DELIVERY_COLUMNS, type DeliveredFile, type DeliveryRecord } from "./delivery-record.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * One delivery of the transaction's credential.
 *
 * @param lock - Whether it is to be changed, so that nobody else does meanwhile.
 * @throws {@link DeliveryError} DELIVERY_UNKNOWN.
 */
export async function findDelivery(client: Queries, id: string, lock = false): Promise<DeliveryRecord> {
  if (!UUID.test(id)) throw unknownDelivery();
  const { rows } = await client.query<DeliveryRecord>(
    `select ${DELIVERY_COLUMNS} from exchange.delivery where id = $1${lock ? " for update" : ""}`,
    [id],
  );
  const [found] = rows;
  if (!found) throw unknownDelivery();
  return found;
}

/** The credential's deliveries, the newest first. @param before - Number of the last one of the page before. */
export async function listDeliveries(
  client: Queries,
  page: { readonly first: number; readonly before: string | null },
): Promise<readonly DeliveryRecord[]> {
  const { rows } = await client.query<DeliveryRecord>(
    `select ${DELIVERY_COLUMNS} from exchange.delivery where $1::bigint is null or number < $1 order by number desc limit $2`,
    [page.before, page.first],
  );
  return rows;
}

/** Files of a delivery that have come in whole, by name. */
export async function filesOf(client: Queries, id: string): Promise<readonly DeliveredFile[]> {
  const { rows } = await client.query<DeliveredFile>(
    "select name, bytes::float8 as bytes, sha256 from exchange.delivery_file where delivery_id = $1 order by name",
    [id],
  );
  return rows;
}

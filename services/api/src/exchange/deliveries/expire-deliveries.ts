import type { Queries } from "../../platform/postgres/queries.ts";

/** Throws away the bytes and reports of deliveries that were not applied in time. */
export async function expireDeliveries(client: Queries): Promise<void> {
  await client.query(
    `with expired as (
       update exchange.delivery set status = 'EXPIRED', report = null, progress = null, changed_at = now()
       where expires_at < now() and status in ('RECEIVING', 'READY', 'REJECTED') returning id),
     files as (delete from exchange.delivery_file f using expired where f.delivery_id = expired.id)
     delete from exchange.delivery_problem_chunk c using exchange.delivery d
     where d.id = c.delivery_id and (d.expires_at < now() or d.status in ('DONE', 'CANCELLED', 'FAILED'))`,
  );
}

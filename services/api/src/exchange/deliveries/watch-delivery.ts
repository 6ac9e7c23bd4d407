import type { Pool } from "pg";
import type { ImportProgress } from "../import-request.ts";
import { IN_WORK } from "./delivery-record.ts";

const LOOK_MS = 500;

/** Somebody called the delivery off while it was worked on. */
export class DeliveryCancelledError extends Error {
  override readonly name = "DeliveryCancelledError";
  readonly code = "DELIVERY_CANCELLED";
}

/**
 * Tells the sender how far the work on a delivery is, and the work when the delivery was called off, twice a second.
 *
 * @param stopping - Aborted when the process stops.
 */
export async function watched<Result>(
  pool: Pool,
  deliveryId: string,
  stopping: AbortSignal,
  work: (signal: AbortSignal, onProgress: (progress: ImportProgress) => void) => Promise<Result>,
): Promise<Result> {
  const cancelling = new AbortController();
  let progress: ImportProgress | null = null;
  const look = async () => {
    const { rowCount } = await pool.query(TELL, [
      deliveryId,
      JSON.stringify(progress),
      IN_WORK,
      progress?.stage ?? null,
    ]);
    if (rowCount === 0)
      cancelling.abort(new DeliveryCancelledError("The delivery was cancelled; nothing was applied."));
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS); // looked again shortly
  try {
    return await work(AbortSignal.any([stopping, cancelling.signal]), (news) => {
      progress = news;
    });
  } finally {
    clearInterval(timer);
  }
}

const TELL = `update exchange.delivery set progress = $2::jsonb,
    status = case when status in ('QUEUED', 'READING', 'VALIDATING') and $4::text is not null
      then case $4 when 'reading' then 'READING' else 'VALIDATING' end else status end
  where id = $1 and status = any ($3)`;

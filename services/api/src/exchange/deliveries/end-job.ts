import type { Pool } from "pg";
import type { Queries } from "../../platform/postgres/queries.ts";
import type { ImportReport } from "../import-report.ts";
import type { AppliedReport } from "../import-request.ts";
import { type DeliveryFailure, type DeliveryRecord, IN_WORK } from "./delivery-record.ts";
import { keepProblems } from "./keep-problems.ts";
import { receiptOf } from "./receipt.ts";
import type { ReceiptKeys } from "./receipt-keys.ts";
import { DeliveryCancelledError } from "./watch-delivery.ts";

/** Writes the receipt, in the transaction that applies the delivery, and throws the bytes away. */
export async function finish(
  client: Queries,
  delivery: DeliveryRecord,
  report: AppliedReport,
  keys: ReceiptKeys,
): Promise<void> {
  await client.query("reset role"); // the import's role knows nothing of deliveries
  const receipt = await keys.sign(receiptOf(delivery, report, new Date()));
  const { rowCount } = await client.query(
    `with done as (update exchange.delivery set status = 'DONE', receipt = $2, report = $3, progress = null, changed_at = now()
       where id = $1 and status = 'COMMITTING' returning id),
     bytes as (delete from exchange.delivery_file f using done where f.delivery_id = done.id)
     select from done`,
    [delivery.id, receipt, JSON.stringify(kept(report))],
  );
  if (rowCount !== 1) throw new DeliveryCancelledError("The delivery was cancelled; nothing was applied.");
}

/** Writes down what a check found, beside the list of its problems. */
export async function keepReport(
  pool: Pool,
  { id, actor }: DeliveryRecord,
  report: ImportReport,
  failure: DeliveryFailure | null,
  problems: string,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await keepProblems(client, id, actor, problems);
    await client.query(
      `update exchange.delivery set status = $2, report = $3, plan_hash = $4, failure = $5, progress = null, changed_at = now()
       where id = $1 and status = any ($6)`,
      [
        id,
        report.outcome === "refused" ? "REJECTED" : "READY",
        JSON.stringify(kept(report)),
        report.planHash,
        failure,
        IN_WORK,
      ],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

const kept = ({
  outcome,
  files,
  rows,
  changes,
  errors,
  warnings,
  totals,
  problems,
  problemsLeftOut,
}: AppliedReport) => ({
  outcome,
  files,
  rows,
  changes,
  errors,
  warnings,
  totals,
  problems,
  problemsLeftOut,
});

/** Ends a delivery that cannot be worked on. */
export async function fail(pool: Pool, id: string, failure: DeliveryFailure): Promise<void> {
  await pool.query(
    `with ended as (update exchange.delivery set status = 'FAILED', failure = $2, progress = null, changed_at = now()
       where id = $1 and status = any ($3) returning id)
     delete from exchange.delivery_file f using ended where f.delivery_id = ended.id`,
    [id, failure, IN_WORK],
  );
}

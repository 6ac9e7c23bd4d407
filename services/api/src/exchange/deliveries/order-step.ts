import { createHash } from "node:crypto";
import type { Queries } from "../../platform/postgres/queries.ts";
import { DeliveryError } from "./delivery.errors.ts";
import {
  type DeliveredFile,
  type DeliveryRecord,
  type DeliveryStatus,
  IN_VALIDATION,
  OPEN_FOR_FILES,
  UNFINISHED,
} from "./delivery-record.ts";
import { filesOf, findDelivery } from "./find-deliveries.ts";

/**
 * Takes a delivery back to receiving files: what was found out about the old ones is forgotten.
 *
 * @throws {@link DeliveryError} DELIVERY_STATUS while it is worked on, and once it has ended.
 */
export async function reopen(client: Queries, id: string): Promise<DeliveryRecord> {
  const delivery = await findDelivery(client, id, true);
  refuseUnless(delivery, OPEN_FOR_FILES, "takes no files");
  await client.query(
    `update exchange.delivery set status = 'RECEIVING', report = null, plan_hash = null, failure = null, progress = null,
       changed_at = now() where id = $1`,
    [id],
  );
  return delivery;
}

/**
 * Orders the check of a delivery. Files that the same credential has had applied already are not checked again: the
 * delivery is done, with the earlier receipt, unless `force` is given.
 */
export async function orderValidation(
  client: Queries,
  id: string,
  order: { readonly requestId: string; readonly force: boolean },
): Promise<void> {
  const delivery = await findDelivery(client, id, true);
  if (IN_VALIDATION.includes(delivery.status)) return; // the same order twice is one
  refuseUnless(delivery, OPEN_FOR_FILES, "cannot be checked");
  const files = await filesOf(client, id);
  if (files.length === 0) throw new DeliveryError("NO_FILES", "Send the files first; there is nothing to check.");
  const contentHash = hashOf(files);
  if (!order.force && (await repeatEarlier(client, id, contentHash))) return;
  await client.query(
    `update exchange.delivery set status = 'QUEUED', attempts = 0, report = null, plan_hash = null, failure = null,
       progress = null, request_id = $2, content_hash = $3, changed_at = now() where id = $1`,
    [id, order.requestId, contentHash],
  );
  await client.query("insert into exchange.delivery_job (delivery_id, step) values ($1, 'VALIDATE')", [id]);
}

/** Orders that a checked delivery be applied, exactly as its plan says. */
export async function orderCommit(
  client: Queries,
  id: string,
  order: { readonly requestId: string; readonly planHash: string },
): Promise<void> {
  const delivery = await findDelivery(client, id, true);
  const isRepeated = delivery.status === "COMMITTING" || delivery.status === "DONE";
  if (isRepeated && delivery.planHash === order.planHash) return; // the same order twice is one
  refuseUnless(delivery, ["READY"], "cannot be committed");
  if (delivery.planHash !== order.planHash) {
    const message = "This is not the hash of the delivery's plan; look at its report and commit what it says.";
    throw new DeliveryError("PLAN_CHANGED", message, { planHash: delivery.planHash });
  }
  await client.query(
    `update exchange.delivery set status = 'COMMITTING', attempts = 0, failure = null, progress = null, request_id = $2,
       changed_at = now() where id = $1`,
    [id, order.requestId],
  );
  await client.query("insert into exchange.delivery_job (delivery_id, step) values ($1, 'COMMIT')", [id]);
}

/** Calls a delivery off, at whatever step; its bytes go at once. Once it is applied there is nothing to call off. */
export async function cancelDelivery(client: Queries, id: string): Promise<void> {
  const delivery = await findDelivery(client, id, true);
  if (delivery.status === "CANCELLED") return;
  refuseUnless(delivery, UNFINISHED, "cannot be cancelled");
  await client.query(
    "update exchange.delivery set status = 'CANCELLED', report = null, progress = null, changed_at = now() where id = $1",
    [id],
  );
  await client.query("delete from exchange.delivery_file where delivery_id = $1", [id]);
}

async function repeatEarlier(client: Queries, id: string, contentHash: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `update exchange.delivery d set status = 'DONE', receipt = e.receipt, repeats = e.id, report = e.report,
       plan_hash = e.plan_hash, content_hash = e.content_hash, changed_at = now()
     from (select id, receipt, report, plan_hash, content_hash from exchange.delivery
       where content_hash = $2 and status = 'DONE' and repeats is null order by number desc limit 1) e
     where d.id = $1`,
    [id, contentHash],
  );
  if (rowCount !== 1) return false;
  await client.query("delete from exchange.delivery_file where delivery_id = $1", [id]);
  return true;
}

function refuseUnless({ status }: DeliveryRecord, fitting: readonly DeliveryStatus[], what: string): void {
  if (fitting.includes(status)) return;
  throw new DeliveryError("DELIVERY_STATUS", `The delivery is ${status} and ${what}.`, { status });
}

const hashOf = (files: readonly DeliveredFile[]) =>
  createHash("sha256")
    .update(JSON.stringify(files.map(({ name, sha256 }) => [name, sha256])))
    .digest("hex");

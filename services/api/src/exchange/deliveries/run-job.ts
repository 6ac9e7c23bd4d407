import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Pool } from "pg";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import { importDelivery } from "../import-delivery.ts";
import { DeliveryRefusedError, ImportFailedError, PlanChangedError, RecordKeySecretError } from "../import-errors.ts";
import type { ImportReport } from "../import-report.ts";
import type { DeliveryJob } from "./claim-job.ts";
import { withFolder, writeFiles } from "./delivery-folder.ts";
import { type DeliveryFailure, type DeliveryRecord, IN_VALIDATION } from "./delivery-record.ts";
import { fail, finish, keepReport } from "./end-job.ts";
import { findDelivery } from "./find-deliveries.ts";
import type { ReceiptKeys } from "./receipt-keys.ts";
import { DeliveryCancelledError, watched } from "./watch-delivery.ts";

export interface JobDependencies {
  readonly owner: ConnectionSettings;
  /** Connections of the owner, for short statements. */
  readonly pool: Pool;
  readonly recordKeySecret: string;
  readonly keys: ReceiptKeys;
  /** Aborted when the process stops. */
  readonly stopping: AbortSignal;
}

const MAX_ATTEMPTS = 3;
const CHANGED: DeliveryFailure = {
  code: "PLAN_CHANGED",
  message: "The data has changed since the plan was made; nothing was applied. Look at the new report first.",
};
const GIVEN_UP: DeliveryFailure = {
  code: "GIVEN_UP",
  message: `The service ended ${MAX_ATTEMPTS} times while it was at this delivery; tell the operator.`,
};

/** Does one step of a delivery and writes down how it ended; does nothing where it was called off before. */
export async function runJob(job: DeliveryJob, dependencies: JobDependencies): Promise<void> {
  const delivery = await begin(job, dependencies.pool);
  if (delivery === null) return;
  try {
    await withFolder((folder) => takeStep(job, delivery, folder, dependencies));
  } catch (error) {
    if (error instanceof DeliveryCancelledError) return;
    if (dependencies.stopping.aborted) await takeBack(dependencies.pool, delivery.id);
    if (!isFinal(error)) throw error;
    await fail(dependencies.pool, delivery.id, { code: "IMPORT_FAILED", message: error.message });
  }
}

/** The database being away, full or at odds with another transaction: the same again may go well. */
const PASSING = /^(08|40|53|57P0)/;

/** Whether the same again would end the same. */
const isFinal = (error: unknown): error is ImportFailedError | RecordKeySecretError =>
  error instanceof RecordKeySecretError || (error instanceof ImportFailedError && !PASSING.test(error.sqlState ?? ""));

/** Counts the attempt before it is made, so that a delivery that kills its process does so three times at most. */
async function begin({ deliveryId, step }: DeliveryJob, pool: Pool): Promise<DeliveryRecord | null> {
  const { rows } = await pool.query<{ attempts: number }>(
    "update exchange.delivery set attempts = attempts + 1 where id = $1 and status = any ($2) returning attempts",
    [deliveryId, step === "VALIDATE" ? IN_VALIDATION : ["COMMITTING"]],
  );
  const attempts = rows[0]?.attempts;
  if (attempts === undefined) return null;
  if (attempts <= MAX_ATTEMPTS) return findDelivery(pool, deliveryId);
  await fail(pool, deliveryId, GIVEN_UP);
  return null;
}

/** A service that is stopped in good order has not failed at anything. */
async function takeBack(pool: Pool, id: string): Promise<void> {
  await pool.query("update exchange.delivery set attempts = greatest(attempts - 1, 0) where id = $1", [id]);
}

async function takeStep(
  { step }: DeliveryJob,
  delivery: DeliveryRecord,
  folder: string,
  { owner, pool, recordKeySecret, keys, stopping }: JobDependencies,
): Promise<void> {
  const { id, actor, role, requestId, asOf, planHash } = delivery;
  const source = join(folder, "files");
  const reportTo = join(folder, "problems.csv");
  await mkdir(source, { mode: 0o700 });
  await writeFiles(pool, id, source);
  const isCommit = step === "COMMIT" && planHash !== null;
  const report = await watched(pool, id, stopping, (signal, onProgress) =>
    importDelivery({
      database: owner,
      source,
      recordKeySecret,
      asOf,
      reportTo,
      signal,
      onProgress,
      dryRun: !isCommit,
      sender: { actor, role, requestId, delivery: id },
      reach: { kind: delivery.reachKind, codes: delivery.reachCodes },
      plan: isCommit ? { expected: planHash } : {},
      beforeCommit: (client, applied) => finish(client, delivery, applied, keys),
    }).catch(reportOfRefusal),
  );
  if (report.outcome === "applied") return; // written down together with what was applied
  const isAsPlanned = isCommit && report.planHash === planHash;
  if (isAsPlanned) await finish(pool, delivery, report, keys);
  else await keepReport(pool, delivery, report, isCommit ? CHANGED : null, reportTo);
}

function reportOfRefusal(error: unknown): ImportReport {
  if (error instanceof DeliveryRefusedError || error instanceof PlanChangedError) return error.report;
  throw error;
}

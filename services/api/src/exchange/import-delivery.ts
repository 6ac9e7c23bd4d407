import { randomUUID } from "node:crypto";
import { tidyTables } from "./apply/tidy-tables.ts";
import { findFiles } from "./delivery/find-files.ts";
import { readHeader } from "./delivery/read-header.ts";
import { withImportConnection } from "./import-connection.ts";
import { DeliveryRefusedError, PlanChangedError } from "./import-errors.ts";
import type { Delivery } from "./import-order.ts";
import type { ImportReport } from "./import-report.ts";
import type { ImportProgress, ImportRequest } from "./import-request.ts";
import { runImport } from "./import-transaction.ts";
import { isDate } from "./tables/value-types.ts";

/**
 * Takes a delivery into the database: the only way in for data. All of it is applied, or nothing;
 * the same delivery a second time changes nothing. Imports of several processes wait for each other.
 *
 * @returns what was found and done; `outcome` is never `refused`.
 * @throws {@link DeliveryRefusedError} with the report, if rows break rules whose severity is error.
 * @throws {@link PlanChangedError} with the report, if the plan is another than the one expected.
 * @throws {@link DeliveryNotFoundError} if there is nothing at `source`.
 * @throws {@link RecordKeySecretError} if the secret is not that of earlier imports.
 * @throws {@link ImportFailedError} if the database refuses something, the driver's error if it is out of reach,
 * and the signal's reason when it is aborted.
 * @example
 * const { changes } = await importDelivery({ database, source: "delivery/2024-03", recordKeySecret });
 */
export async function importDelivery(request: ImportRequest): Promise<ImportReport> {
  const {
    database,
    source,
    signal,
    recordKeySecret,
    reportTo,
    dryRun = false,
    sender,
    reach,
    plan,
    beforeCommit,
  } = request;
  const { asOf = new Date().toISOString().slice(0, 10) } = request;
  if (!isDate(asOf)) throw new RangeError("asOf is not a date written YYYY-MM-DD.");
  signal?.throwIfAborted();
  const startedMs = performance.now();
  const requestId = sender?.requestId ?? randomUUID();
  const delivery = await openDelivery(source);
  const onProgress = follow(request, delivery);
  const order = { requestId, recordKeySecret, asOf, dryRun, reportTo, onProgress, sender, reach, plan, beforeCommit };
  const result = await withImportConnection(database, signal, (client) => runImport(client, delivery, order));
  if (result.outcome === "applied") {
    onProgress({ stage: "tidying" });
    await tidyTables(database, result.changes).catch(() => undefined); // the delivery is in; the server tidies up by itself later
  }
  const seconds = (performance.now() - startedMs) / 1000;
  const report = { ...result, requestId, asOf, seconds, rowsPerSecond: Math.round(result.rows / seconds) };
  if (report.outcome === "refused") throw new DeliveryRefusedError(report);
  if (plan?.expected !== undefined && plan.expected !== report.planHash) throw new PlanChangedError(report);
  return report;
}

async function openDelivery(source: string): Promise<Delivery> {
  const { files, problems } = await findFiles(source);
  const opened = await Promise.all(files.map(async (file) => ({ file, ...(await readHeader(file)) })));
  return { files: opened, problems: [...problems, ...opened.flatMap((file) => file.problems)] };
}

/** Completes each step's news with what was said before, and stops the import where it was called off. */
function follow({ signal, onProgress }: ImportRequest, { files }: Delivery): (news: Partial<ImportProgress>) => void {
  const bytesTotal = files.reduce((sum, { file }) => sum + file.bytes, 0);
  let progress: ImportProgress = { stage: "reading", bytesRead: 0, bytesTotal, rows: 0 };
  return ({ subject, ...news }) => {
    if (news.stage !== "tidying") signal?.throwIfAborted(); // by then the delivery is in
    const { stage, bytesRead, rows } = { ...progress, ...news };
    progress = { stage, bytesRead, bytesTotal, rows, ...(subject === undefined ? {} : { subject }) };
    onProgress?.(progress);
  };
}

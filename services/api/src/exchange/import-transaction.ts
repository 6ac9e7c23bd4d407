import type { Client } from "pg";
import { applyDelivery } from "./apply/apply-delivery.ts";
import { checkSecret } from "./apply/check-secret.ts";
import { recordImport } from "./apply/record-import.ts";
import type { Delivery, ImportOrder } from "./import-order.ts";
import type { ImportReport } from "./import-report.ts";
import { planDigest } from "./plan/plan-digest.ts";
import { planHash } from "./plan/plan-hash.ts";
import { maskValues } from "./problems/mask-values.ts";
import { readProblems, writeProblems } from "./problems/read-problems.ts";
import { checkDelivery } from "./rules/check-delivery.ts";
import { stageDelivery } from "./staging/stage-delivery.ts";

/** Imports queue for this lock; whoever needs the data to stand still takes it too. Any number, the same everywhere. */
export const IMPORT_LOCK = 0x44_50_02;

export type ImportResult = Omit<ImportReport, "seconds" | "rowsPerSecond" | "requestId" | "asOf">;

/** All stages of an import in one transaction, which is committed only when it changed something. */
export async function runImport(client: Client, delivery: Delivery, order: ImportOrder): Promise<ImportResult> {
  const { requestId, asOf, dryRun, onProgress, sender, reach, plan, beforeCommit } = order;
  await begin(client, order);
  const staged = await stageDelivery(client, delivery, order);
  const changed = staged.isReadable
    ? await checkDelivery(client, staged.files, reach, (subject) => onProgress({ stage: "checking", subject }))
    : new Set<string>();
  if (reach) await maskValues(client); // the report is kept, and read elsewhere
  const found = await readProblems(client);
  if (order.reportTo !== undefined) await writeProblems(client, order.reportTo);
  const { files } = staged;
  const summary = { ...found, files, rows: files.reduce((sum, { rows }) => sum + rows, 0) };
  if (found.errors > 0) {
    await client.query("rollback");
    return { ...summary, outcome: "refused", changes: [], planHash: null };
  }
  const digests = plan && (await planDigest(client));
  const changes = await applyDelivery(client, changed, (subject) => onProgress({ stage: "applying", subject }));
  const hasChanged = changes.some(({ inserted, updated }) => inserted + updated > 0);
  const result = { ...summary, changes, planHash: digests ? planHash({ asOf, files, changes, digests }) : null };
  const isAnother = plan?.expected !== undefined && plan.expected !== result.planHash;
  if (!hasChanged || dryRun || isAnother) {
    await client.query("rollback");
    return { ...result, outcome: hasChanged ? "rehearsed" : "unchanged" };
  }
  await recordImport(client, { requestId, files, changes }, sender);
  await beforeCommit?.(client, { ...result, outcome: "applied", requestId, asOf });
  await client.query("commit");
  return { ...result, outcome: "applied" };
}

async function begin(client: Client, { recordKeySecret, asOf }: ImportOrder): Promise<void> {
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock($1)", [IMPORT_LOCK]);
  await checkSecret(client, recordKeySecret);
  await client.query("set local role digipoint_import");
  await client.query("select set_config('import.as_of', $1, true)", [asOf]);
  // Lets reference and people tables be written together on a cluster; means nothing elsewhere.
  await client.query("select set_config('citus.multi_shard_modify_mode', 'sequential', true)");
}

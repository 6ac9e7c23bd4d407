import type { ImportReport, StagedFile } from "../import-report.ts";
import type { ImportProgress } from "../import-request.ts";
import type { ReachKind } from "../reach/import-reach.ts";

/**
 * How far a delivery is: files come in while it is RECEIVING, READY or REJECTED; a check goes from QUEUED over READING
 * and VALIDATING to READY or REJECTED; COMMITTING ends in DONE, or in READY where the plan has changed.
 */
export type DeliveryStatus =
  | "RECEIVING"
  | "QUEUED"
  | "READING"
  | "VALIDATING"
  | "READY"
  | "REJECTED"
  | "COMMITTING"
  | "DONE"
  | "FAILED"
  | "CANCELLED"
  | "EXPIRED";

/** Files may come and go. */
export const OPEN_FOR_FILES: readonly DeliveryStatus[] = ["RECEIVING", "READY", "REJECTED"];
/** A check was ordered and has not ended. */
export const IN_VALIDATION: readonly DeliveryStatus[] = ["QUEUED", "READING", "VALIDATING"];
export const IN_WORK: readonly DeliveryStatus[] = [...IN_VALIDATION, "COMMITTING"];
export const UNFINISHED: readonly DeliveryStatus[] = [...OPEN_FOR_FILES, ...IN_WORK];

/** What a check or an import told, as it is kept. */
export type DeliveryReport = Omit<ImportReport, "requestId" | "asOf" | "planHash" | "seconds" | "rowsPerSecond">;

/** Why the last order was not carried out. */
export interface DeliveryFailure {
  readonly code: "PLAN_CHANGED" | "IMPORT_FAILED" | "GIVEN_UP";
  readonly message: string;
}

/** One delivery as the database keeps it. */
export interface DeliveryRecord {
  readonly id: string;
  readonly number: string;
  readonly actor: string;
  readonly role: string;
  readonly reachKind: ReachKind;
  readonly reachCodes: readonly string[];
  readonly note: string | null;
  readonly asOf: string;
  readonly requestId: string;
  readonly status: DeliveryStatus;
  readonly progress: ImportProgress | null;
  readonly report: DeliveryReport | null;
  readonly planHash: string | null;
  readonly failure: DeliveryFailure | null;
  readonly receipt: string | null;
  readonly repeats: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly expiresAt: Date;
}

/** Columns of {@link DeliveryRecord}. */
export const DELIVERY_COLUMNS = `id, number, actor, role, reach_kind as "reachKind", reach_codes as "reachCodes", note,
  as_of::text as "asOf", request_id as "requestId", status, progress, report, plan_hash as "planHash", failure, receipt,
  repeats, created_at as "createdAt", changed_at as "changedAt", expires_at as "expiresAt"`;

/** One file of a delivery, whole. */
export type DeliveredFile = Omit<StagedFile, "file" | "rows"> & { readonly name: string };

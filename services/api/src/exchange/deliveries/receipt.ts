import type { AppliedReport } from "../import-request.ts";
import type { DeliveryRecord } from "./delivery-record.ts";

/** What a sender can show of a delivery that was applied. */
export interface Receipt {
  /** Id of the delivery. */
  readonly delivery: string;
  readonly note: string | null;
  readonly sender: { readonly actor: string; readonly role: string };
  readonly requestId: string;
  readonly appliedAt: string;
  readonly asOf: string;
  readonly planHash: string;
  readonly files: AppliedReport["files"];
  readonly changes: AppliedReport["changes"];
  /** Rows in all files. */
  readonly rows: number;
  /** Rows kept out; a delivery is applied whole, so there are none. */
  readonly refused: number;
  readonly warnings: number;
}

export const receiptOf = (delivery: DeliveryRecord, report: AppliedReport, appliedAt: Date): Receipt => ({
  delivery: delivery.id,
  note: delivery.note,
  sender: { actor: delivery.actor, role: delivery.role },
  requestId: delivery.requestId,
  appliedAt: appliedAt.toISOString(),
  asOf: report.asOf,
  planHash: report.planHash ?? "",
  files: report.files,
  changes: report.changes,
  rows: report.rows,
  refused: report.errors,
  warnings: report.warnings,
});

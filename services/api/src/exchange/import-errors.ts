import type { ImportReport } from "./import-report.ts";

/** There is no delivery at the place that was named. */
export class DeliveryNotFoundError extends Error {
  override readonly name = "DeliveryNotFoundError";
  readonly code = "DELIVERY_NOT_FOUND";
}

/** The secret is another one than that of earlier imports; record keys made of it would never fit theirs. */
export class RecordKeySecretError extends Error {
  override readonly name = "RecordKeySecretError";
  readonly code = "RECORD_KEY_SECRET";

  constructor(options?: ErrorOptions) {
    super(
      "The record-key secret is not the one that this database was filled with; start with the original secret, or with an empty database.",
      options,
    );
  }
}

/** The delivery breaks rules whose severity is error, so nothing of it was applied. */
export class DeliveryRefusedError extends Error {
  override readonly name = "DeliveryRefusedError";
  readonly code = "DELIVERY_REFUSED";

  constructor(
    /** All that is wrong, warnings too. */
    readonly report: ImportReport,
    options?: ErrorOptions,
  ) {
    super(`The delivery has ${report.errors} errors; nothing of it was applied.`, options);
  }
}

/** The delivery would no longer do what its plan says, so nothing of it was applied. */
export class PlanChangedError extends Error {
  override readonly name = "PlanChangedError";
  readonly code = "PLAN_CHANGED";

  constructor(
    /** What it would do now. */
    readonly report: ImportReport,
    options?: ErrorOptions,
  ) {
    super("The data has changed since the plan was made; nothing was applied. Look at the new plan first.", options);
  }
}

/**
 * The database refused something that no rule had found, so nothing was applied. PostgreSQL's own
 * message may repeat a row, so only its code and the constraint's name are kept.
 */
export class ImportFailedError extends Error {
  override readonly name = "ImportFailedError";
  readonly code = "IMPORT_FAILED";
  readonly sqlState: string | undefined;

  constructor({ code, constraint, table }: DatabaseFailure) {
    const where = [constraint, table && `table ${table}`].filter(Boolean).join(" of ");
    super(`The database stopped the import (SQLSTATE ${code}${where ? `, ${where}` : ""}); nothing of it was applied.`);
    this.sqlState = code;
  }
}

interface DatabaseFailure {
  readonly code?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
}

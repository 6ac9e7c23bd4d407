/** How far a delivery is. Names that a newer service adds are passed on as they are. */
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

/** Something in a delivery that is not as it should be. */
export interface DeliveryProblem {
  readonly file: string;
  /** Line in the file, the header being line 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly column: string | null;
  /** Code of the rule, such as `REFERENCE`; the service's page on data files lists them. */
  readonly rule: string;
  /** An error keeps the whole delivery out; a warning tells what to look at. */
  readonly severity: "error" | "warning";
  /** What was found; of values about people only the form, with 9 for a digit and a or A for a letter. */
  readonly value: string | null;
  readonly wrong: string;
  readonly right: string;
}

/** What becomes of the rows of one table. */
export interface TableChanges {
  /** Name of the table, that of its file in the singular. */
  readonly table: string;
  readonly inserted: number;
  /** Also rows that only follow their participation to another city. */
  readonly updated: number;
  readonly unchanged: number;
}

/** What a delivery would do, found out by doing all of it and undoing it. */
export interface DeliveryPreview {
  /** Id of the delivery, by which it can be gone on with. */
  readonly id: string;
  /** Rows in all files. */
  readonly rows: number;
  /** Empty where it would change nothing, and where it is rejected. */
  readonly changes: readonly TableChanges[];
  readonly errors: number;
  readonly warnings: number;
  /** Exact, whatever is left out below. */
  readonly totals: readonly {
    readonly rule: string;
    readonly severity: DeliveryProblem["severity"];
    readonly count: number;
  }[];
  /** The first 1000 at most, errors before warnings. */
  readonly problems: readonly DeliveryProblem[];
  /** How many problems are not among them. */
  readonly problemsLeftOut: number;
  /** Stands for exactly these changes: the service commits them or none. Null where it is rejected. */
  readonly planHash: string | null;
}

/** A delivery as the service tells of it. */
export interface DeliveryState {
  readonly id: string;
  readonly status: DeliveryStatus;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  readonly progress: {
    readonly stage: string;
    readonly subject?: string;
    readonly bytesRead: number;
    readonly bytesTotal: number;
    readonly rows: number;
  } | null;
  readonly report: Omit<DeliveryPreview, "id" | "planHash"> | null;
  readonly planHash: string | null;
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** The signed receipt, a compact JWS. */
  readonly receipt: string | null;
  /** Id of the earlier delivery of the same files. */
  readonly alreadyImportedAs: string | null;
}

export const previewOf = ({ id, report, planHash }: DeliveryState): DeliveryPreview => ({
  rows: 0,
  changes: [],
  errors: 0,
  warnings: 0,
  totals: [],
  problems: [],
  problemsLeftOut: 0,
  ...report,
  id,
  planHash,
});

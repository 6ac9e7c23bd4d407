import type { Problem, Severity } from "./problems/problem.ts";
import type { RuleCode } from "./rules/rule-codes.ts";

/** How many problems a report carries in itself; the rest is counted, and written to the report file. */
export const MAX_PROBLEMS = 1000;

/** One file as it was read. */
export interface StagedFile {
  readonly file: string;
  readonly bytes: number;
  /** Rows in the file, faulty ones too; the header is none. */
  readonly rows: number;
  /** In hex; empty where the file could not be read to its end. */
  readonly sha256: string;
}

/** What became of the rows of one table. */
export interface TableChanges {
  readonly table: string;
  readonly inserted: number;
  /** Also rows that only followed their participation to another city. */
  readonly updated: number;
  /** Rows of the delivery that the database had already. */
  readonly unchanged: number;
}

export interface ProblemTotal {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly count: number;
}

/** What an import found and did. */
export interface ImportReport {
  /**
   * `applied`: the changes are in the database. `unchanged`: there was nothing to change.
   * `rehearsed`: a dry run; the changes are what an import would do. `refused`: nothing was done.
   */
  readonly outcome: "applied" | "unchanged" | "rehearsed" | "refused";
  /** Names this import in the audit. */
  readonly requestId: string;
  /** The date that rules about the present were checked for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly files: readonly StagedFile[];
  /** Rows in all files. */
  readonly rows: number;
  /** In the order in which the tables were written; empty where nothing was or would be. */
  readonly changes: readonly TableChanges[];
  readonly errors: number;
  readonly warnings: number;
  /** Exact, whatever is left out below. */
  readonly totals: readonly ProblemTotal[];
  /** The first {@link MAX_PROBLEMS}, errors before warnings, then by file and line. */
  readonly problems: readonly Problem[];
  /** How many problems are not among them. */
  readonly problemsLeftOut: number;
  /** Stands for exactly the changes above; null where it was not asked for, or the delivery was refused. */
  readonly planHash: string | null;
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

import type { Severity } from "../problems/problem.ts";
import type { RuleCode } from "./rule-codes.ts";

/** A rule that is kept while a file is read, in words; the others say theirs themselves. */
export interface FileRule {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly right: string;
  /** The one file it is about; all of them where none is named. */
  readonly file?: string;
}

const error = (code: RuleCode, right: string): FileRule => ({ code, severity: "error", right });

/** Rules about names, columns and single cells, of every file. */
export const FILE_RULES: readonly FileRule[] = [
  error(
    "UNKNOWN_FILE",
    "every file has the name of one of the tables; hidden files and notes (`*.md`) are passed over",
  ),
  error("NOT_UTF8", "files are UTF-8, with or without a byte-order mark"),
  error("NO_HEADER", "the first line names columns, with commas or semicolons between"),
  error("MISSING_COLUMN", "every required column is there"),
  error("UNKNOWN_COLUMN", "there is no other column"),
  error("DUPLICATE_COLUMN", "no column is there twice"),
  error("PERSONAL_COLUMN", "no column looks like names, identity codes, e-mails, phone numbers or addresses"),
  error("PERSONAL_VALUE", "no cell about people looks like an identity code, an e-mail or a phone number"),
  error("MALFORMED", "rows are RFC 4180, have as many cells as the header, and end within 1 MiB"),
  error("REQUIRED", "required columns have a value in every row"),
  error("FORMAT", "values have the form of their column"),
  error("CODE", "coded values are codes of their closed list"),
  { ...error("V02", "labour_status is exactly one code, or empty"), file: "participations.csv" },
  { ...error("V06", "education_level is exactly one level from 0 to 8, or empty"), file: "participations.csv" },
  error(
    "NOT_PERMITTED",
    "a delivery sent over HTTP brings only rows that its sender may send; this command may bring any",
  ),
  error("V12", "a row, told by its key, stands once in a file"),
];

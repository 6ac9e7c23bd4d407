import type { RuleCode } from "../rules/rule-codes.ts";

/** An error keeps the whole delivery out; a warning tells what to look at. */
export type Severity = "error" | "warning";

/** Something in a delivery that is not as it should be. */
export interface Problem {
  readonly file: string;
  /** Line in the file, the header being line 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly column: string | null;
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** What was found, at most 80 characters; never anything that looks like personal data. */
  readonly value: string | null;
  readonly wrong: string;
  /** What would be right. */
  readonly right: string;
}

import type { Localised } from "@digipoint/sdk/model";
import type { Basis } from "./bases.sql.ts";
import type { Comparison } from "./comparison.ts";

interface ValidationRule {
  /** V01 to V32, the programme's own numbers. */
  readonly id: string;
  /** An error says that figures are wrong, a warning that somebody should look. */
  readonly severity: "ERROR" | "WARNING";
  readonly title: Localised;
  /** What is compared with what and, where the data cannot tell, which part is left to people. */
  readonly explanation: Localised;
}

/** One way of breaking a rule: SQL that is true of an offending row of what it looks at. */
export interface Breach {
  readonly of: Basis;
  readonly when: string;
}

/** Looks at records one by one. */
export interface RecordRule extends ValidationRule {
  readonly level: "RECORD";
  /** A record breaks the rule in any of these ways. */
  readonly breaches: readonly Breach[];
}

/** Compares counts of records with each other, in each project and over the whole release. */
export interface AggregateRule extends ValidationRule {
  readonly level: "AGGREGATE";
  readonly comparisons: readonly Comparison[];
}

/** Compares what projects recorded about themselves. */
export interface RecordedRule extends ValidationRule {
  readonly level: "AGGREGATE";
  /** Codes of recorded indicators of which no project can report more than one. */
  readonly atMostOnce: readonly string[];
}

export type AnyRule = RecordRule | AggregateRule | RecordedRule;

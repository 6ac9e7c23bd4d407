/**
 * COUNT counts distinct persons, SUM adds up an amount, SHARE is the count in percent of the measure's reference
 * population, MEAN is the sum per person. The last two come from published figures only.
 */
export type Statistic = "COUNT" | "SUM" | "SHARE" | "MEAN";

/** One category required of one dimension. */
export interface Condition {
  readonly dimension: string;
  readonly category: string;
}

/** A question as somebody asks it, not yet known to be answerable. */
export interface Question {
  /** `persons`, the code of an indicator, or an amount such as `creditsEarned`. */
  readonly measure: string;
  /** Null for what the measure is first of all: a count or a sum. */
  readonly statistic: Statistic | null;
  /** Dimensions to break down by, outermost first. */
  readonly by: readonly string[];
  readonly where: readonly Condition[];
}

import type { Dimension } from "../dimensions/dimension.ts";
import type { Measure } from "../measures/measure.ts";
import type { Condition, Question, Statistic } from "./question.ts";

/** A question that can be answered. */
export interface PreparedQuestion {
  readonly measure: Measure;
  readonly statistic: Statistic;
  readonly by: readonly Dimension[];
  readonly where: readonly (Condition & { readonly of: Dimension })[];
  /** The question in canonical words: filters in the order of their dimensions, the statistic stated. */
  readonly question: Question & { readonly statistic: Statistic };
}

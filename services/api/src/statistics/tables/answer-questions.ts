import type { Question } from "../questions/question.ts";
import type { ReleaseHead } from "../releases/release-head.ts";
import type { StatTable } from "./stat-table.ts";

/** Who a protected table is for. Visitors get coarse dimensions, and figures of twenty or more. */
export type Audience = "public" | "known";

/** Rows that an exact table may count, as codes; an empty list is no restriction, and no list at all is not possible. */
export interface ExactScope {
  readonly cities: readonly string[];
  readonly projects: readonly string[];
  readonly organisations: readonly string[];
}

/** Answers questions from releases, or from live data for those who may. */
export interface Statistics {
  /** @throws {@link QuestionError} where the question cannot be answered. */
  protectedTable(question: Question, release: ReleaseHead, audience: Audience): Promise<StatTable>;
  /** @throws {@link QuestionError} where the question cannot be answered. */
  exactTable(question: Question, basis: StatTable["basis"], scope: ExactScope): Promise<StatTable>;
}

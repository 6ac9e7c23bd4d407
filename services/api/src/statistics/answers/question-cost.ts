import { MOST_DIMENSIONS } from "../questions/limits.ts";

/** Cost points of a question without breakdown, and what every breakdown multiplies them by. */
const PLAIN = 50;
const FACTOR = 5;

/**
 * Cost of one question, from its arguments alone: 50, 250, 1250, 6250 or 31250 for none to four breakdowns. Each alias
 * pays for itself, so a flood of questions in one operation meets its limit, and a dashboard of twelve does not.
 *
 * @param tables - Questions that the field asks in turn.
 */
export const questionCost = (by: readonly string[] | null | undefined, tables = 1) => ({
  // A fifth breakdown is refused with a reason; it must get that far.
  field: tables * PLAIN * FACTOR ** Math.min(by?.length ?? 0, MOST_DIMENSIONS),
  multiplier: 1,
});

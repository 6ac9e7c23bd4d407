import type { RequestContext } from "../../graph/context.ts";
import type { Answer } from "../../statistics/answers/answer.ts";
import { askProtected } from "../../statistics/answers/ask-protected.ts";
import { categoriesAt, figureAt, type ShownFigure } from "../../statistics/answers/figure-at.ts";
import type { Condition } from "../../statistics/questions/question.ts";
import type { TableCategory } from "../../statistics/tables/stat-table.ts";
import type { PersonIndicator } from "../indicator.ts";

/** What to compare, beside the indicator. */
export interface ComparisonRequest {
  /** Three-digit code of the own city. */
  readonly city: string;
  readonly by: readonly string[];
  readonly where: readonly Condition[];
}

export interface ComparisonRow {
  /** One for each dimension, in their order. */
  readonly categories: readonly TableCategory[];
  readonly ownCount: ShownFigure;
  readonly togetherCount: ShownFigure;
  readonly ownShare: ShownFigure;
  readonly togetherShare: ShownFigure;
  /** Whether the shares differ by more than their noise explains; null unless both are shown. */
  readonly differs: boolean | null;
}

/** One city beside all of them. Every figure is a protected cell of its own; none is made by subtraction. */
export interface Comparison {
  readonly own: Answer;
  readonly together: Answer;
  readonly rows: readonly ComparisonRow[];
}

/** @throws {@link GraphError} as {@link askProtected}. */
export async function compare(
  { code }: PersonIndicator,
  { city, by, where }: ComparisonRequest,
  context: RequestContext,
): Promise<Comparison> {
  const here = [...where, { dimension: "city", category: city }];
  const ask = (statistic: "COUNT" | "SHARE", conditions: readonly Condition[]) =>
    askProtected(context, { measure: code, statistic, by, where: conditions }, null);
  const own = await ask("COUNT", here); // alone and first, so that a refused question is noted nowhere
  const [together, ownShares, togetherShares] = await Promise.all([
    ask("COUNT", where),
    ask("SHARE", here),
    ask("SHARE", where),
  ]);
  const rows = own.table.statuses.map((_, place) => ({
    categories: categoriesAt(own.table.dimensions, place),
    ownCount: figureAt(own, place),
    togetherCount: figureAt(together, place),
    ownShare: figureAt(ownShares, place),
    togetherShare: figureAt(togetherShares, place),
    differs: differ(figureWithin(ownShares, place), figureWithin(togetherShares, place)),
  }));
  return { own, together, rows };
}

interface Measured {
  readonly value: number | null;
  /** Standard deviation. */
  readonly noise: number | null;
}

/** Twice the noise of the difference: what chance alone exceeds in one case of twenty. */
export function differ(one: Measured, other: Measured): boolean | null {
  if (one.value === null || other.value === null) return null;
  return Math.abs(one.value - other.value) > 2 * Math.hypot(one.noise ?? 0, other.noise ?? 0);
}

const figureWithin = ({ table }: Answer, place: number): Measured => ({
  value: table.values[place] ?? null,
  noise: table.noise[place] ?? null,
});

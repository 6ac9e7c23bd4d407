import { protectSum, type SumRule, sumNoiseBound } from "../../disclosure/protect-sum.ts";
import { meanOf, type ProtectedRatio, shareOf } from "../../disclosure/ratio.ts";
import { type ProtectedFigure, type Protection, protectCount } from "../../disclosure/release-rule.ts";
import { type Cell, parentsOf, reduced } from "../cells/conditions.ts";
import type { Counts } from "../counting/count-cells.ts";
import type { Catalogue } from "../dimensions/catalogue.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import { type Figure, HIDDEN } from "./figure.ts";

/** Fewest persons that a published count must have beside it for visitors: far from any threshold. */
export const PUBLIC_FLOOR = 20;

/** Noise of a sum scales with the largest amount; an amount that dominates its sum hides it. */
const SUM_RULE = { multiplier: 0.2, dominancePercent: 20 };

export interface ProtectedCounting {
  readonly catalogue: Catalogue;
  readonly counts: Counts;
  readonly protection: Protection;
  readonly isPublic: boolean;
}

/** Every cell that must be counted before a table's cells can be judged: they, their populations, all their parents. */
export function cellsToJudge(
  { measure, statistic }: PreparedQuestion,
  catalogue: Catalogue,
  cells: readonly Cell[],
): readonly Cell[] {
  const bases =
    statistic === "SHARE"
      ? cells.map(({ conditions }) => reduced(catalogue, { set: measure.population, conditions }))
      : [];
  return [...cells, ...bases].flatMap((cell) => [cell, ...parentsOf(catalogue, cell)]);
}

/** The published figure of one cell. */
export function protectedFigure(cell: Cell, prepared: PreparedQuestion, counting: ProtectedCounting): Figure {
  const count = published(cell, counting);
  switch (prepared.statistic) {
    case "COUNT":
      return count.status === "SHOWN" ? shown(count.value, Math.ceil(deviationOf(counting))) : HIDDEN;
    case "SHARE":
      return shareFigure(cell, prepared, count, counting);
    default:
      return amountFigure(cell, prepared, count, counting);
  }
}

function shareFigure(
  { conditions }: Cell,
  { measure }: PreparedQuestion,
  count: ProtectedFigure,
  counting: ProtectedCounting,
): Figure {
  const base = published(reduced(counting.catalogue, { set: measure.population, conditions }), counting);
  const isSameSet = measure.set?.predicate === measure.population?.predicate;
  return figureOf(shareOf(count, base, counting.protection.table.variance, { isSameSet }));
}

function amountFigure(
  cell: Cell,
  { measure, statistic }: PreparedQuestion,
  count: ProtectedFigure,
  counting: ProtectedCounting,
): Figure {
  if (!measure.amount) throw new Error(`${measure.code} has no amounts to add up.`);
  const { cap, perUnit } = measure.amount;
  const { sum: added, contributors, contributorKey: key, largest, secondLargest } = counting.counts(cell);
  const rule: SumRule = { ...SUM_RULE, label: `sum:${measure.code}` };
  const sum = protectSum({ sum: added, contributors, key, largest, secondLargest }, count, rule, counting.protection);
  if (sum.status === "HIDDEN" || !hasContributorsAround(cell, counting)) return HIDDEN;
  const inUnits = { status: sum.status, value: sum.value / perUnit };
  const { variance } = counting.protection.table;
  // Told by the cap, not by the largest amount there is: that one is nobody's business.
  const noise = sumNoiseBound(rule, cap, variance) / perUnit;
  if (statistic === "SUM") return shown(Math.round(inUnits.value), Math.ceil(noise));
  return figureOf(meanOf(inUnits, count, { sum: noise, countVariance: variance }));
}

/**
 * Whether each wider cell adds enough people with an amount of their own: where it adds hardly any, two sums that
 * are alike would say of those people that they have none, and two that differ would say how much one has.
 */
function hasContributorsAround(cell: Cell, { catalogue, counts, protection }: ProtectedCounting): boolean {
  const { contributors } = counts(cell);
  return parentsOf(catalogue, cell).every(
    (parent) => counts(parent).contributors - contributors >= protection.threshold,
  );
}

const deviationOf = ({ protection }: ProtectedCounting) => Math.sqrt(protection.table.variance);

function published(cell: Cell, { catalogue, counts, protection, isPublic }: ProtectedCounting): ProtectedFigure {
  const { persons, key } = counts(cell);
  const parents = parentsOf(catalogue, cell).map((parent) => counts(parent).persons);
  const figure = protectCount({ persons, key }, parents, protection);
  return isPublic && figure.status === "SHOWN" && figure.value < PUBLIC_FLOOR ? { status: "HIDDEN" } : figure;
}

const figureOf = (ratio: ProtectedRatio): Figure =>
  ratio.status === "SHOWN" ? shown(ratio.value, ratio.noise) : HIDDEN;

const shown = (value: number, noise: number): Figure => ({ status: "SHOWN", value, noise });

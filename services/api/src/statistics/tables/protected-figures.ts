import { protectSum, type SumRule, sumNoiseBound } from "../../disclosure/protect-sum.ts";
import { meanOf, type ProtectedRatio, shareOf } from "../../disclosure/ratio.ts";
import { type ProtectedFigure, type Protection, protectCount } from "../../disclosure/release-rule.ts";
import { type Cell, parentsOf, reduced } from "../cells/conditions.ts";
import type { Counts } from "../counting/count-cells.ts";
import type { Catalogue } from "../dimensions/catalogue.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import { type Figure, HIDDEN } from "./figure.ts";
import type { AskedCell } from "./layout.ts";

/** Fewest persons that a published count must have beside it for visitors: far from any threshold. */
export const PUBLIC_FLOOR = 20;

/** Noise of a sum scales with the largest amount; an amount that dominates its sum hides it. */
const SUM_RULE = { multiplier: 0.2, dominancePercent: 20 };

/** A cell, and every cell with one condition less; of shares, the cell that they are shares of. */
export interface JudgedCell {
  readonly cell: Cell;
  readonly parents: readonly Cell[];
  readonly base: JudgedCell | null;
}

export interface ProtectedCounting {
  readonly counts: Counts;
  readonly protection: Protection;
  readonly isPublic: boolean;
}

/** What a cell is judged by. */
export function judgedBy(
  { cell, asked }: AskedCell,
  { measure, statistic }: PreparedQuestion,
  catalogue: Catalogue,
): JudgedCell {
  const judged = (one: Cell) => ({ cell: one, parents: parentsOf(catalogue, one), base: null });
  if (statistic !== "SHARE") return judged(cell);
  return {
    ...judged(cell),
    base: judged(reduced(catalogue, { set: measure.population, conditions: asked })),
  };
}

/** Every cell that must be counted before a cell can be judged. */
export const cellsOf = ({ cell, parents, base }: JudgedCell): readonly Cell[] => [
  cell,
  ...parents,
  ...(base === null ? [] : [base.cell, ...base.parents]),
];

/** The published figure of one cell. */
export function protectedFigure(cell: JudgedCell, prepared: PreparedQuestion, counting: ProtectedCounting): Figure {
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
  { base }: JudgedCell,
  { measure }: PreparedQuestion,
  count: ProtectedFigure,
  counting: ProtectedCounting,
): Figure {
  if (base === null) throw new Error(`The share of ${measure.code} has nothing to be a share of.`);
  const isSameSet = measure.set?.predicate === measure.population?.predicate;
  return figureOf(shareOf(count, published(base, counting), counting.protection.table.variance, { isSameSet }));
}

function amountFigure(
  judged: JudgedCell,
  { measure, statistic }: PreparedQuestion,
  count: ProtectedFigure,
  counting: ProtectedCounting,
): Figure {
  if (!measure.amount) throw new Error(`${measure.code} has no amounts to add up.`);
  const { cap, perUnit } = measure.amount;
  const rule: SumRule = { ...SUM_RULE, label: `sum:${measure.code}` };
  const sum = protectSum(counting.counts(judged.cell).amount, count, rule, counting.protection);
  if (sum.status === "HIDDEN" || !hasContributorsAround(judged, counting)) return HIDDEN;
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
function hasContributorsAround({ cell, parents }: JudgedCell, { counts, protection }: ProtectedCounting): boolean {
  const { contributors } = counts(cell).amount;
  return parents.every((parent) => counts(parent).amount.contributors - contributors >= protection.threshold);
}

const deviationOf = ({ protection }: ProtectedCounting) => Math.sqrt(protection.table.variance);

function published(
  { cell, parents }: JudgedCell,
  { counts, protection, isPublic }: ProtectedCounting,
): ProtectedFigure {
  const around = parents.map((parent) => counts(parent).people.persons);
  const figure = protectCount(counts(cell).people, around, protection);
  return isPublic && figure.status === "SHOWN" && figure.value < PUBLIC_FLOOR ? { status: "HIDDEN" } : figure;
}

const figureOf = (ratio: ProtectedRatio): Figure =>
  ratio.status === "SHOWN" ? shown(ratio.value, ratio.noise) : HIDDEN;

const shown = (value: number, noise: number): Figure => ({ status: "SHOWN", value, noise });

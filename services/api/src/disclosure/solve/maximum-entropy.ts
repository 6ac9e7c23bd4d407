import type { Block } from "./block.ts";
import { type Place, type Point, pointAt } from "./exponential-family.ts";
import type { VarianceRule } from "./table-parameters.ts";

const CLOSE_ENOUGH = 1e-13;
const MOST_STEPS = 200;
const MOST_HALVINGS = 60;

/**
 * The probabilities of most chance that are unbiased and have a second moment.
 *
 * @returns Probability of each block, all members together. Where no probabilities meet the conditions, some that
 *   come near: the caller must look.
 */
export function maximumEntropy(blocks: readonly Block[], secondMoment: number, rule: VarianceRule): readonly number[] {
  if (rule === "atMost") {
    const unbiased = descend(blocks, secondMoment, meanStep);
    if (unbiased.gradient[1] <= 0) return unbiased.weights;
  }
  return descend(blocks, secondMoment, fullStep).weights;
}

/** Which way to go, and how far at most. */
interface Step extends Place {
  /** How far from the goal, as the size of the gradient that counts. */
  readonly missing: number;
}

/** Minds the mean alone. */
function meanStep({ gradient: [mean], hessian: [variance] }: Point): Step {
  return { slope: -mean / variance, curve: 0, missing: Math.abs(mean) };
}

/** Minds mean and second moment. */
function fullStep({ gradient: [mean, excess], hessian: [variance, squareVariance, shared] }: Point): Step {
  const determinant = variance * squareVariance - shared ** 2;
  return {
    slope: (shared * excess - squareVariance * mean) / determinant,
    curve: (shared * mean - variance * excess) / determinant,
    missing: Math.hypot(mean, excess),
  };
}

/** Newton's method, halving a step until it descends. */
function descend(blocks: readonly Block[], secondMoment: number, stepFrom: (point: Point) => Step): Point {
  let point = pointAt(blocks, secondMoment, { slope: 0, curve: 0 });
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = stepFrom(point);
    if (step.missing < CLOSE_ENOUGH) break;
    const next = firstLower(blocks, secondMoment, point, step);
    if (next === undefined) break;
    point = next;
  }
  return point;
}

function firstLower(blocks: readonly Block[], secondMoment: number, from: Point, step: Step): Point | undefined {
  const descent = from.gradient[0] * step.slope + from.gradient[1] * step.curve;
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings += 1) {
    const share = 0.5 ** halvings;
    const place = { slope: from.slope + share * step.slope, curve: from.curve + share * step.curve };
    const next = pointAt(blocks, secondMoment, place);
    // Near the bottom all heights are equal but for rounding, so a little rise is forgiven.
    if (next.height <= from.height + 1e-4 * share * descent + 1e-15) return next;
  }
  return undefined;
}

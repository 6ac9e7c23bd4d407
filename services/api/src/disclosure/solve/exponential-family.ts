import type { Block } from "./block.ts";

/** Where the search stands: noise v has a probability in proportion to exp(slope · v + curve · v²). */
export interface Place {
  readonly slope: number;
  readonly curve: number;
}

/** The convex function that is smallest where mean and variance are met, with its derivatives at one place. */
export interface Point extends Place {
  readonly height: number;
  /** Mean of the noise, and its second moment less the wanted one. */
  readonly gradient: readonly [number, number];
  /** Covariance of noise and its square: both variances, then what they share. */
  readonly hessian: readonly [number, number, number];
  /** Probability of each block, all members together. */
  readonly weights: readonly number[];
}

export function pointAt(blocks: readonly Block[], secondMoment: number, { slope, curve }: Place): Point {
  const exponents = blocks.map(({ mean, meanSquare }) => slope * mean + curve * meanSquare);
  const largest = Math.max(...exponents); // taken out, so that exp neither overflows nor vanishes
  const masses = blocks.map(({ members }, index) => members * Math.exp((exponents[index] ?? 0) - largest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const weights = masses.map((mass) => mass / total);
  const average = (of: (block: Block) => number) =>
    blocks.reduce((sum, block, index) => sum + (weights[index] ?? 0) * of(block), 0);

  const mean = average((block) => block.mean);
  const square = average((block) => block.meanSquare);
  return {
    slope,
    curve,
    height: Math.log(total) + largest - curve * secondMoment,
    gradient: [mean, square - secondMoment],
    hessian: [
      average((block) => (block.mean - mean) ** 2),
      average((block) => (block.meanSquare - square) ** 2),
      average((block) => (block.mean - mean) * (block.meanSquare - square)),
    ],
    weights,
  };
}

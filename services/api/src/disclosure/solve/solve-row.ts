import { type Block, blockOf, mergeBlocks } from "./block.ts";
import { maximumEntropy } from "./maximum-entropy.ts";
import type { VarianceRule } from "./table-parameters.ts";

export interface RowParameters {
  readonly variance: number;
  readonly varianceRule: VarianceRule;
  readonly mono: boolean;
  readonly pstay: number;
}

/**
 * Probability of each noise: the most chance that its conditions leave.
 *
 * @param noises - Ascending.
 */
export function solveRow(noises: readonly number[], row: RowParameters): readonly number[] {
  const free = solveBlocks(noises, row);
  const unchanged = noises.indexOf(0);
  const staying = free[unchanged];
  if (staying === undefined || staying >= row.pstay) return free;
  const mass = 1 - row.pstay;
  const moving = solveBlocks(noises.toSpliced(unchanged, 1), { ...row, variance: row.variance / mass });
  return moving.map((probability) => mass * probability).toSpliced(unchanged, 0, row.pstay);
}

function solveBlocks(noises: readonly number[], { variance, varianceRule, mono }: RowParameters): readonly number[] {
  let blocks: readonly Block[] = noises.map(blockOf);
  for (;;) {
    const weights = maximumEntropy(blocks, variance, varianceRule);
    const probabilities = blocks.map(({ members }, index) => (weights[index] ?? 0) / members);
    const decrease = mono ? decreaseIn(blocks, probabilities) : undefined;
    if (decrease === undefined)
      return blocks.flatMap(({ members }, index) => Array(members).fill(probabilities[index]));
    blocks = blocks.toSpliced(decrease.at, 2, decrease.merged);
  }
}

/** The first pair up to no change whose left one is likelier. */
function decreaseIn(blocks: readonly Block[], probabilities: readonly number[]) {
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (next === undefined || next.last > 0) return undefined;
    if ((probabilities[at] ?? 0) > (probabilities[at + 1] ?? 0)) return { at, merged: mergeBlocks(block, next) };
  }
  return undefined;
}

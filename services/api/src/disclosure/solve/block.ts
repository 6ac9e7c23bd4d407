/** Neighbouring noises that share one probability each. */
export interface Block {
  readonly members: number;
  /** Average of the noises. */
  readonly mean: number;
  /** Average of their squares. */
  readonly meanSquare: number;
  /** Largest of the noises. */
  readonly last: number;
}

export const blockOf = (noise: number): Block => ({ members: 1, mean: noise, meanSquare: noise ** 2, last: noise });

/** @param one - The block just left of the other. */
export function mergeBlocks(one: Block, other: Block): Block {
  const members = one.members + other.members;
  return {
    members,
    mean: (one.members * one.mean + other.members * other.mean) / members,
    meanSquare: (one.members * one.meanSquare + other.members * other.meanSquare) / members,
    last: other.last,
  };
}

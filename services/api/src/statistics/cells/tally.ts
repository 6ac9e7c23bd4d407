/** What is counted of the people of one cell. Keys are sums of record keys modulo 2^32. */
export interface Tally {
  readonly persons: number;
  readonly key: number;
  /** Sum of the amounts, in units of their column; 0 where nothing is added up. */
  readonly sum: number;
  /** Persons with an amount, and the sum of their record keys. */
  readonly contributors: number;
  readonly contributorKey: number;
  readonly largest: number;
  readonly secondLargest: number;
}

const KEYS = 2 ** 32;

export const EMPTY_TALLY: Tally = {
  persons: 0,
  key: 0,
  sum: 0,
  contributors: 0,
  contributorKey: 0,
  largest: 0,
  secondLargest: 0,
};

/** Tallies of two groups that have nobody in common, as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  const [largest, smaller] = one.largest >= other.largest ? [one, other] : [other, one];
  return {
    persons: one.persons + other.persons,
    key: (one.key + other.key) % KEYS,
    sum: one.sum + other.sum,
    contributors: one.contributors + other.contributors,
    contributorKey: (one.contributorKey + other.contributorKey) % KEYS,
    largest: largest.largest,
    secondLargest: Math.max(largest.secondLargest, smaller.largest),
  };
}

/** Tally of `persons` people with the same amount each. */
export const tallyOf = (persons: number, key: number, amount: number): Tally => ({
  persons,
  key,
  sum: amount * persons,
  contributors: amount > 0 ? persons : 0,
  contributorKey: amount > 0 ? key : 0,
  largest: persons > 0 ? amount : 0,
  secondLargest: persons > 1 ? amount : 0,
});

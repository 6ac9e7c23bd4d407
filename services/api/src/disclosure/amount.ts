import { addCells, type Cell } from "./cell.ts";

/** What a set of persons has of something that adds up, such as credits. Never leaves the server. */
export interface AmountCell {
  /** In the smallest unit of the measure, so a whole number; never negative. */
  readonly sum: number;
  /** Persons who have any of it. */
  readonly contributors: number;
  /** Sum of the contributors' record keys modulo 2^32, so that others do not change the noise. */
  readonly key: number;
  /** What one person has at most, all of it in this cell together; 0 if nobody has any. */
  readonly largest: number;
  /** What another person has at most; 0 if there is no other. */
  readonly secondLargest: number;
}

/** Nobody has any. */
export const EMPTY_AMOUNT: AmountCell = { sum: 0, contributors: 0, key: 0, largest: 0, secondLargest: 0 };

/** The amounts of two cells that share no person. */
export function addAmounts(one: AmountCell, other: AmountCell): AmountCell {
  const { persons, key } = addCells(contributorsOf(one), contributorsOf(other));
  return {
    sum: one.sum + other.sum,
    contributors: persons,
    key,
    largest: Math.max(one.largest, other.largest),
    secondLargest: Math.max(Math.min(one.largest, other.largest), one.secondLargest, other.secondLargest),
  };
}

const contributorsOf = ({ contributors, key }: AmountCell): Cell => ({ persons: contributors, key });

/**
 * Whether the second largest contributor could tell the largest one's amount too closely: what all others have
 * together is less than a share of it.
 *
 * @param percent - Of the largest amount. Confidential.
 */
export function isDominated({ sum, largest, secondLargest }: AmountCell, percent: number): boolean {
  return sum - largest - secondLargest < (percent / 100) * largest;
}

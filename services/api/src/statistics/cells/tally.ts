import { type AmountCell, addAmounts, EMPTY_AMOUNT } from "../../disclosure/amount.ts";
import { addCells, type Cell, EMPTY_CELL } from "../../disclosure/cell.ts";

/** What is counted of the people of one cell. */
export interface Tally {
  readonly people: Cell;
  /** In units of its column; nobody has any where nothing is added up. */
  readonly amount: AmountCell;
}

export const EMPTY_TALLY: Tally = { people: EMPTY_CELL, amount: EMPTY_AMOUNT };

/** Tallies of two groups that have nobody in common, as one. */
export const addTallies = (one: Tally, other: Tally): Tally => ({
  people: addCells(one.people, other.people),
  amount: addAmounts(one.amount, other.amount),
});

/** Tally of `persons` people with the same amount each. */
export const tallyOf = (persons: number, key: number, amount: number): Tally => ({
  people: { persons, key },
  amount: {
    sum: amount * persons,
    contributors: amount > 0 ? persons : 0,
    key: amount > 0 ? key : 0,
    largest: persons > 0 ? amount : 0,
    secondLargest: persons > 1 ? amount : 0,
  },
});

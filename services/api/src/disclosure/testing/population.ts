import { type AmountCell, addAmounts, EMPTY_AMOUNT } from "../amount.ts";
import { addCells, type Cell, EMPTY_CELL } from "../cell.ts";

/** A made-up person, in a small world of three dimensions. */
export interface Person {
  readonly city: string;
  readonly gender: string;
  readonly outcome: string;
  readonly recordKey: number;
  readonly credits?: number;
}

export const DIMENSIONS = ["city", "gender", "outcome"] as const;

/** Categories that are required; null where a dimension is not restricted. */
export type Conditions = { readonly [Dimension in (typeof DIMENSIONS)[number]]: string | null };

export function personsIn(population: readonly Person[], conditions: Conditions): readonly Person[] {
  return population.filter((person) =>
    DIMENSIONS.every((dimension) => [null, person[dimension]].includes(conditions[dimension])),
  );
}

export function cellOf(persons: readonly Pick<Person, "recordKey">[]): Cell {
  return persons.map(({ recordKey }) => ({ persons: 1, key: recordKey })).reduce(addCells, EMPTY_CELL);
}

export function amountOf(persons: readonly Person[]): AmountCell {
  return persons
    .map(({ credits = 0, recordKey }) =>
      credits === 0
        ? EMPTY_AMOUNT
        : { sum: credits, contributors: 1, key: recordKey, largest: credits, secondLargest: 0 },
    )
    .reduce(addAmounts, EMPTY_AMOUNT);
}

/** The conditions of each cell with one condition less. */
export function parentsOf(conditions: Conditions): readonly Conditions[] {
  return DIMENSIONS.filter((dimension) => conditions[dimension] !== null).map((dimension) => ({
    ...conditions,
    [dimension]: null,
  }));
}

/** Every cell of a population, the empty ones and the totals too. */
export function allConditions(population: readonly Person[]): readonly Conditions[] {
  const of = (dimension: (typeof DIMENSIONS)[number]) => [
    null,
    ...new Set(population.map((person) => person[dimension])),
  ];
  return of("city").flatMap((city) =>
    of("gender").flatMap((gender) => of("outcome").map((outcome) => ({ city, gender, outcome }))),
  );
}

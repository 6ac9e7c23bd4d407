import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmounts, EMPTY_AMOUNT, isDominated } from "./amount.ts";
import { KEYS } from "./perturbation-table.ts";
import { amountOf, type Person, personsIn } from "./testing/population.ts";
import { VECTORS } from "./testing/vectors.ts";

const people = fc.array(
  fc.record({ recordKey: fc.nat({ max: KEYS - 1 }), credits: fc.oneof(fc.constant(0), fc.nat({ max: 60 })) }),
  { maxLength: 40 },
);
const inTurku = (persons: readonly Pick<Person, "recordKey" | "credits">[]): readonly Person[] =>
  persons.map((person) => ({ city: "TURKU", gender: "F", outcome: "EMPLOYED", ...person }));

it("Every amount of the reference population is the reference's", () => {
  for (const cell of VECTORS.magnitude.cells) {
    const { sum, contributors, cellKey: key, largest, secondLargest } = cell;
    const made = amountOf(personsIn(VECTORS.endToEnd.records, cell));
    expect(made).toEqual({ sum, contributors, key, largest, secondLargest });
  }
});

it("However persons are parted, their amounts add up", () => {
  fc.assert(
    fc.property(people, fc.nat({ max: 40 }), (persons, at) => {
      const all = inTurku(persons);
      expect(addAmounts(amountOf(all.slice(0, at)), amountOf(all.slice(at)))).toEqual(amountOf(all));
    }),
  );
});

it("The two largest amounts are found wherever they are", () => {
  fc.assert(
    fc.property(people, (persons) => {
      const sorted = persons.map(({ credits }) => credits).toSorted((one, other) => other - one);
      const { largest, secondLargest } = amountOf(inTurku(persons));
      expect([largest, secondLargest]).toEqual([sorted[0] ?? 0, sorted[1] ?? 0]);
    }),
  );
});

it("Persons without any do not change the key", () => {
  const some = inTurku([{ recordKey: 17, credits: 5 }]);
  expect(amountOf([...some, ...inTurku([{ recordKey: 99, credits: 0 }])])).toEqual(amountOf(some));
});

describe("dominance", () => {
  it.each(VECTORS.magnitude.cells.filter(({ contributors }) => contributors >= 3))(
    "is seen in $largest and $secondLargest of $sum as in the reference",
    ({ contributors, sum, cellKey: key, largest, secondLargest, p20Sensitive }) => {
      expect(isDominated({ contributors, sum, key, largest, secondLargest }, 20)).toBe(p20Sensitive);
    },
  );

  it.each([
    [119, true],
    [120, false],
  ])("in a sum of %i with 50 and 60 as the largest is %s", (sum, dominated) => {
    expect(isDominated({ ...EMPTY_AMOUNT, sum: sum + 2, largest: 60, secondLargest: 50 }, 20)).toBe(dominated);
  });
});

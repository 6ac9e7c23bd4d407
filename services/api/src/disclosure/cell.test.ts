import fc from "fast-check";
import { expect, it } from "vitest";
import { addCells, EMPTY_CELL } from "./cell.ts";
import { KEYS } from "./perturbation-table.ts";
import { type Conditions, cellOf, personsIn } from "./testing/population.ts";
import { VECTORS } from "./testing/vectors.ts";

const recordKeys = fc.array(
  fc.nat({ max: KEYS - 1 }).map((recordKey) => ({ recordKey })),
  { maxLength: 60 },
);

it.each(VECTORS.distinctPersons.cells)("$persons persons on pathway $pathway have the key $cellKey", (expected) => {
  const { enrolments, persons } = VECTORS.distinctPersons;
  const onPathway = enrolments.filter(({ pathway }) => [null, pathway].includes(expected.pathway));
  const distinct = new Set(onPathway.map(({ person }) => person));
  const { persons: count, key } = cellOf(persons.filter(({ id }) => distinct.has(id)));
  expect([count, key]).toEqual([expected.persons, expected.cellKey]);
});

it("All 140 cells of the reference population have its keys", () => {
  const made = VECTORS.endToEnd.cells.map((cell: Conditions) => cellOf(personsIn(VECTORS.endToEnd.records, cell)));
  expect(made).toEqual(VECTORS.endToEnd.cells.map(({ n, cellKey }) => ({ persons: n, key: cellKey })));
  expect(made).toHaveLength(140);
});

it("The order of persons does not matter", () => {
  const twoOrders = recordKeys.chain((persons) =>
    fc.tuple(fc.constant(persons), fc.shuffledSubarray(persons, { minLength: persons.length })),
  );
  fc.assert(
    fc.property(twoOrders, ([persons, shuffled]) => {
      expect(cellOf(shuffled)).toEqual(cellOf(persons));
    }),
  );
});

it("However a cell is parted, its parts add up to it", () => {
  fc.assert(
    fc.property(recordKeys, fc.integer({ min: 2, max: 7 }), (persons, parts) => {
      const cells = Array.from({ length: parts }, (_, part) =>
        cellOf(persons.filter((_person, at) => at % parts === part)),
      );
      expect(cells.reduce(addCells)).toEqual(cellOf(persons));
    }),
  );
});

it("A key is the exact sum of the record keys modulo 2^32", () => {
  fc.assert(
    fc.property(recordKeys, (persons) => {
      const exact = persons.reduce((sum, { recordKey }) => sum + BigInt(recordKey), 0n) % BigInt(KEYS);
      expect(cellOf(persons)).toEqual({ persons: persons.length, key: Number(exact) });
    }),
  );
});

it("Nobody added changes nothing", () => {
  const cell = { persons: 3, key: KEYS - 1 };
  expect(addCells(cell, EMPTY_CELL)).toEqual(cell);
});

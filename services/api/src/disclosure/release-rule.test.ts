import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finalKeyOf } from "./final-key.ts";
import { noiseOf } from "./noise.ts";
import { KEYS } from "./perturbation-table.ts";
import { isReleased, type Protection, protectCount } from "./release-rule.ts";
import { DEFAULT_TABLE } from "./testing/default-table.ts";
import { allConditions, cellOf, DIMENSIONS, type Person, parentsOf, personsIn } from "./testing/population.ts";
import { VECTORS } from "./testing/vectors.ts";

const K = 5;
const SECRET = Buffer.from(VECTORS.finalKey.secretHex, "hex");
const PROTECTION: Protection = { table: DEFAULT_TABLE, secret: SECRET, threshold: K };
const NOBODY = protectCount({ persons: 0, key: 0 }, [], PROTECTION);

const keys = fc.nat({ max: KEYS - 1 });
const persons: fc.Arbitrary<Person> = fc.record({
  city: fc.constantFrom("HELSINKI", "HELSINKI", "HELSINKI", "ESPOO", "TURKU"),
  gender: fc.constantFrom("F", "F", "F", "M", "M", "X"),
  outcome: fc.constantFrom("EMPLOYED", "EMPLOYED", "EMPLOYED", "EDUCATION", "SEEKING"),
  recordKey: keys,
});
const populations = fc.array(persons, { minLength: 1, maxLength: 400, size: "max" });

/** Every cell of a population: how many persons, how many in each parent, and what is published. */
function publish(population: readonly Person[]) {
  return allConditions(population).map((conditions) => {
    const cell = cellOf(personsIn(population, conditions));
    const parents = parentsOf(conditions).map((parent) => personsIn(population, parent).length);
    const figure = protectCount(cell, parents, PROTECTION);
    const noisy = cell.persons + noiseOf(DEFAULT_TABLE, cell.persons, finalKeyOf(SECRET, "count", cell.key));
    return { conditions, cell, parents, figure, noisy };
  });
}

it.each(VECTORS.suppression.cells)(
  "$n persons ($city, $gender, $outcome) are released as in the reference",
  ({ n, complements, perturbed, shown }) => {
    const parents = Object.values(complements).map((complement) => n + complement);
    expect(isReleased(n, parents, perturbed, VECTORS.suppression.k)).toBe(shown !== null);
  },
);

describe("a population", () => {
  it("shows exactly the cells that meet all three conditions, with their noise", () => {
    fc.assert(
      fc.property(populations, (population) => {
        for (const { cell, parents, figure, noisy } of publish(population)) {
          const isEnough = cell.persons >= K && parents.every((parent) => parent - cell.persons >= K) && noisy >= K;
          expect(figure).toEqual(isEnough ? { status: "SHOWN", value: noisy } : { status: "HIDDEN" });
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never shows two nested cells that differ by fewer than the threshold", () => {
    fc.assert(
      fc.property(populations, (population) => {
        const shown = publish(population).filter(({ figure }) => figure.status === "SHOWN");
        for (const inner of shown) {
          const outers = shown.filter(
            (outer) =>
              outer !== inner && DIMENSIONS.every((by) => [null, inner.conditions[by]].includes(outer.conditions[by])),
          );
          for (const outer of outers) expect(outer.cell.persons - inner.cell.persons).toBeGreaterThanOrEqual(K);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("hides zero in the same bytes as few", () => {
    fc.assert(
      fc.property(populations, (population) => {
        const few = publish(population).filter(({ cell }) => cell.persons < K);
        for (const { figure } of few) expect(JSON.stringify(figure)).toBe(JSON.stringify(NOBODY));
      }),
      { numRuns: 30 },
    );
  });
});

it("One to four persons are hidden in the same bytes as nobody, whatever their keys", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: K - 1 }), keys, (count, key) => {
      expect(JSON.stringify(protectCount({ persons: count, key }, [1000], PROTECTION))).toBe('{"status":"HIDDEN"}');
    }),
  );
});

describe("a cell of a hundred", () => {
  const cell = { persons: 100, key: 1_490_273_867 };

  it("is shown as the grand total", () => {
    expect(protectCount(cell, [], PROTECTION).status).toBe("SHOWN");
  });

  it.each([
    ["shown", 105, "SHOWN"],
    ["hidden", 104, "HIDDEN"],
    ["hidden", 101, "HIDDEN"],
    ["hidden", 100, "HIDDEN"],
  ])("is %s where a condition leaves it of %i", (_, parent, status) => {
    expect(protectCount(cell, [500, parent, 300], PROTECTION).status).toBe(status);
  });

  it("is hidden where a parent is smaller than itself, which cannot be", () => {
    expect(protectCount(cell, [99], PROTECTION).status).toBe("HIDDEN");
  });

  it("is hidden where a parent is not known", () => {
    expect(protectCount(cell, [500, Number.NaN], PROTECTION).status).toBe("HIDDEN");
  });

  it("gets the same figure every time", () => {
    expect(protectCount(cell, [500], PROTECTION)).toEqual(protectCount({ ...cell }, [200, 300], PROTECTION));
  });
});

it("Five persons that the noise makes fewer are hidden, and never shown as fewer", () => {
  const figures = Array.from({ length: 200 }, (_, key) => protectCount({ persons: K, key }, [50], PROTECTION));
  const values = figures.flatMap((figure) => (figure.status === "SHOWN" ? [figure.value] : []));
  expect(Math.min(...values)).toBe(K);
  expect(values.length).toBeLessThan(figures.length);
});

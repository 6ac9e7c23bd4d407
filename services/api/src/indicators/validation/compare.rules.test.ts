import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedGroup, failuresOf } from "./compare.rules.ts";
import { esfAtMost, esfEqual, type GenderGroup } from "./comparison.ts";

const GENDERS = ["F", "M", "X", "UNKNOWN"] as const;

/** Somebody of whom two things may be true. */
const person = fc.record({ gender: fc.constantFrom(...GENDERS), a: fc.boolean(), b: fc.boolean() });
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

function grouped(people: readonly Person[]): CountedGroup {
  const count = (of: readonly Person[]) =>
    new Map([
      ["A", of.filter(({ a }) => a).length],
      ["B", of.filter(({ b }) => b).length],
      ["BOTH", of.filter(({ a, b }) => a && b).length],
      ["EITHER", of.filter(({ a, b }) => a || b).length],
    ]);
  const counts = new Map<GenderGroup, ReadonlyMap<string, number>>([["_T", count(people)]]);
  for (const gender of ["F", "M", "X"] as const) {
    const of = people.filter((one) => one.gender === gender);
    if (of.length > 0) counts.set(gender, count(of)); // a gender that nobody has is absent
  }
  return { project: "P", counts };
}

const everywhere = (holds: (people: readonly Person[]) => void) =>
  fc.assert(fc.property(fc.array(person, { maxLength: 30 }), (people) => void holds(people)));

describe("comparisons", () => {
  it("hold for everybody where they follow from what is counted", () => {
    const always = [esfAtMost("BOTH", "A"), esfAtMost("EITHER", "A + B"), esfEqual("A + B", "BOTH + EITHER")];
    everywhere((people) => expect(failuresOf(grouped(people), always)).toEqual([]));
  });

  it("fail in exactly the groups where one side is the larger", () => {
    everywhere((people) => {
      const larger = (["_T", "F", "M"] as const).filter((gender) => {
        const of = people.filter((one) => gender === "_T" || one.gender === gender);
        return of.filter(({ a }) => a).length > of.filter(({ b }) => b).length;
      });
      expect(failuresOf(grouped(people), [esfAtMost("A", "B")]).map(({ gender }) => gender)).toEqual(larger);
    });
  });

  it("find whoever is in no gender that adds up", () => {
    everywhere((people) => {
      const lost = people.filter(({ a, gender }) => a && gender !== "F" && gender !== "M").length;
      const failed = failuresOf(grouped(people), [{ count: "A", isSumOver: ["F", "M"] }]);
      expect(failed.map(({ left, right }) => right - left)).toEqual(lost > 0 ? [lost] : []);
    });
  });

  it("tell the numbers that they compared", () => {
    const people: readonly Person[] = [{ gender: "F", a: true, b: false }];
    expect(failuresOf(grouped(people), [esfEqual("A + BOTH", "B")])).toEqual([
      { project: "P", gender: "_T", comparison: "A + BOTH = B", left: 1, right: 0 },
      { project: "P", gender: "F", comparison: "A + BOTH = B", left: 1, right: 0 },
    ]);
  });
});

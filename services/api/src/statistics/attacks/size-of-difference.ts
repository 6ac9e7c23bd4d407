import type { Ask } from "./ask.ts";
import type { Attempts } from "./attempts.ts";
import { COMPARED } from "./difference-two-groups.ts";
import { nestedGroups } from "./nested-groups.ts";
import type { Person } from "./people.ts";

/** Fewer people than the threshold. */
const FEW = 4;

/** Finds how many people, one to four, one more condition leaves out, by subtracting the smaller group from the larger. */
export async function sizeOfDifference(ask: Ask, people: readonly Person[]): Promise<Attempts> {
  const sizes: { readonly found: number | null; readonly true: number }[] = [];
  for (const dimensions of COMPARED) {
    const table = await ask({ measure: "persons", by: dimensions });
    for (const { larger, smaller, between } of nestedGroups(people, dimensions, FEW)) {
      const [one, other] = [table.figure(...larger), table.figure(...smaller)];
      sizes.push({ found: one === null || other === null ? null : one - other, true: between.length });
    }
  }
  const ofSize = (size: number) => sizes.filter((one) => one.true === size).length;
  return {
    attempts: sizes.length,
    successes: sizes.filter((size) => size.found === size.true).length,
    guessing: Math.max(...[1, 2, 3, 4].map(ofSize)) / Math.max(1, sizes.length),
  };
}

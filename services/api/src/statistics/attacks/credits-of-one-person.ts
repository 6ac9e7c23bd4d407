import type { Ask } from "./ask.ts";
import type { ToldAttempts } from "./attempts.ts";
import { COMPARED } from "./difference-two-groups.ts";
import { nestedGroups } from "./nested-groups.ts";
import type { Person } from "./people.ts";

/** What each person has earned, in credits, by the id of the person. */
export type Credits = ReadonlyMap<string, number>;

/** Finds the credits of one person as the difference of two sums, of which only the larger one has the person. */
export async function creditsOfOnePerson(ask: Ask, people: readonly Person[], credits: Credits): Promise<ToldAttempts> {
  const found: { readonly difference: number | null; readonly true: number }[] = [];
  for (const by of COMPARED) {
    const table = await ask({ measure: "creditsEarned", by });
    for (const { larger, smaller, between } of nestedGroups(people, by, 1)) {
      const [one, other] = [table.figure(...larger), table.figure(...smaller)];
      const own = between[0] ? (credits.get(between[0].id) ?? 0) : 0;
      found.push({ difference: one === null || other === null ? null : one - other, true: own });
    }
  }
  return {
    attempts: found.length,
    told: found.filter(({ difference }) => difference !== null).length,
    successes: found.filter((one) => one.difference !== null && Math.abs(one.difference - one.true) < 1).length,
    guessing: found.filter((one) => one.true === 0).length / Math.max(1, found.length),
  };
}

import { type Ask, TOTAL } from "./ask.ts";
import type { Attempts } from "./attempts.ts";
import { type Guess, judge, OUTCOME } from "./common-outcome.ts";
import { nestedGroups } from "./nested-groups.ts";
import type { Person } from "./people.ts";

/** Three identifying dimensions at a time; few people make the difference in the last of each. */
export const COMPARED = [
  ["city", "entryMonth", "gender"],
  ["city", "ageBand", "educationLevel"],
  ["entryMonth", "ageBand", "labourStatus"],
  ["city", "entryQuarter", "labourStatus"],
  ["city", "exitMonth", "inEducation"],
  ["entryMonth", "gender", "labourStatus"],
  ["city", "educationLevel", "inEducation"],
];

/**
 * Finds the outcome of one person by comparing two large groups of which only the larger one has the person: the one
 * row in which they differ is the person's.
 */
export async function differenceTwoGroups(ask: Ask, people: readonly Person[]): Promise<Attempts> {
  const guesses: Guess[] = [];
  for (const dimensions of COMPARED) {
    const table = await ask({ measure: "persons", by: [...dimensions, OUTCOME] });
    const outcomes = (table.categories.at(-1) ?? []).filter((code) => code !== TOTAL);
    for (const { larger, smaller, between } of nestedGroups(people, dimensions, 1)) {
      const [victim] = between;
      if (!victim) continue;
      const differing = outcomes.filter((outcome) => {
        const [one, other] = [table.figure(...larger, outcome), table.figure(...smaller, outcome)];
        return one !== null && other !== null && one !== other;
      });
      guesses.push({ victim, outcome: differing.length === 1 ? (differing[0] ?? null) : null });
    }
  }
  return judge(ask, guesses);
}

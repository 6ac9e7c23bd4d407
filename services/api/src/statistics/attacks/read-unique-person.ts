import { type Ask, TOTAL } from "./ask.ts";
import type { Attempts } from "./attempts.ts";
import { type Guess, judge, OUTCOME } from "./common-outcome.ts";
import { groupsOf, type Person } from "./people.ts";

/** What is known of the victim, and of nobody else. */
const KNOWN = [
  ["city", "ageBand", "entryMonth"],
  ["city", "educationLevel", "entryQuarter"],
  ["gender", "labourStatus", "exitMonth"],
];

/** Reads the outcome of a person who is alone with known traits off the row of that group: the one figure in it. */
export async function readUniquePerson(ask: Ask, people: readonly Person[]): Promise<Attempts> {
  const guesses: Guess[] = [];
  for (const known of KNOWN) {
    const table = await ask({ measure: "persons", by: [...known, OUTCOME] });
    const outcomes = (table.categories.at(-1) ?? []).filter((code) => code !== TOTAL);
    for (const [codes, [victim, ...others]] of groupsOf(people, known).all) {
      if (!victim || others.length > 0 || codes.includes(TOTAL)) continue;
      const found = outcomes.filter((outcome) => (table.figure(...codes, outcome) ?? 0) > 0);
      guesses.push({ victim, outcome: found.length === 1 ? (found[0] ?? null) : null });
    }
  }
  return judge(ask, guesses);
}

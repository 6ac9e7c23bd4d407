import { type AskAll, type Table, TOTAL } from "./ask.ts";
import { askThrough } from "./ask-graph.ts";
import type { Attempts } from "./attempts.ts";
import { type Guess, judge, OUTCOME } from "./common-outcome.ts";
import { groupsOf, type Person } from "./people.ts";

/** Groups that may get a single newcomer. */
const JOINED = [
  ["city", "ageBand", "gender"],
  ["city", "entryQuarter", "labourStatus"],
  ["entryMonth", "ageBand", "gender"],
];

/** Large enough that no threshold alone hides it. */
const LARGE = 10;

/** Two releases, and who is in the second. */
export interface TwoReleases {
  readonly before: string;
  readonly after: string;
  readonly people: readonly Person[];
  readonly isNew: (person: Person) => boolean;
}

/** Finds the outcome of the one newcomer of a group as the one row of it that changed from one release to the next. */
export async function newcomerBetweenReleases(askAll: AskAll, releases: TwoReleases): Promise<Attempts> {
  const { before, after, people, isNew } = releases;
  const guesses: Guess[] = [];
  for (const dimensions of JOINED) {
    const question = { measure: "persons", by: [...dimensions, OUTCOME] };
    const tables = await askAll([before, after].map((release) => ({ ...question, release })));
    for (const [codes, members] of groupsOf(people, dimensions).all) {
      const [victim, ...others] = members.filter(isNew);
      if (!victim || others.length > 0 || members.length < LARGE) continue;
      const changed = changedOutcomes(tables, codes);
      guesses.push({ victim, outcome: changed.length === 1 ? (changed[0] ?? null) : null });
    }
  }
  return judge(askThrough(askAll), guesses);
}

function changedOutcomes([before, after]: readonly (Table | null)[], group: readonly string[]): readonly string[] {
  if (!before || !after) return [];
  const outcomes = (after.categories.at(-1) ?? []).filter((code) => code !== TOTAL);
  return outcomes.filter((outcome) => {
    const [old, present] = [before.figure(...group, outcome), after.figure(...group, outcome)];
    return old !== null && present !== null && old !== present;
  });
}

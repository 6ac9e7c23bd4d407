import { type Ask, TOTAL } from "./ask.ts";
import type { Attempts } from "./attempts.ts";
import type { Person } from "./people.ts";

/** What an intruder knows of somebody, and what the attack makes of it. */
export interface Guess {
  readonly victim: Person;
  /** Null where the answers say nothing of the victim. */
  readonly outcome: string | null;
}

export const OUTCOME = "outcome";

/** Judges guesses; whoever found nothing says what is most common, which anybody may know. */
export async function judge(ask: Ask, guesses: readonly Guess[]): Promise<Attempts> {
  const common = await commonOutcome(ask);
  const hasOutcome = ({ records }: Person, outcome: string) => records.some((record) => record[OUTCOME] === outcome);
  const right = (outcomeOf: (guess: Guess) => string) =>
    guesses.filter((guess) => hasOutcome(guess.victim, outcomeOf(guess))).length;
  return {
    attempts: guesses.length,
    successes: right(({ outcome }) => outcome ?? common),
    guessing: right(() => common) / Math.max(1, guesses.length),
  };
}

async function commonOutcome(ask: Ask): Promise<string> {
  const table = await ask({ measure: "persons", by: [OUTCOME] });
  const outcomes = (table.categories[0] ?? []).filter((code) => code !== TOTAL);
  return outcomes.reduce((one, other) => ((table.figure(other) ?? 0) > (table.figure(one) ?? 0) ? other : one));
}

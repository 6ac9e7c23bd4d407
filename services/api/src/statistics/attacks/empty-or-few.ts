import { type Ask, innerPlaces } from "./ask.ts";
import type { Attempts } from "./attempts.ts";
import { groupsOf, type Person } from "./people.ts";

const GROUPED = [
  ["city", "ageBand", "entryQuarter", "outcome"],
  ["city", "gender", "labourStatus", "exitReason"],
];

/** People of a group that is nearly empty. */
const FEW = 2;

/** Tells an empty group from one or two people, as many of the ones as of the others: whatever has a figure has people. */
export async function emptyOrFew(ask: Ask, people: readonly Person[]): Promise<Attempts> {
  let attempts = 0;
  let successes = 0;
  for (const dimensions of GROUPED) {
    const table = await ask({ measure: "persons", by: dimensions });
    const groups = groupsOf(people, dimensions);
    const few = groups.all.filter(([, members]) => members.length <= FEW).map(([codes]) => codes);
    const empty = innerPlaces(table.categories).filter(
      (codes) => groups.sizeOf(...codes) === 0 && table.status(...codes) !== "NOT_APPLICABLE",
    );
    const pairs = Math.min(few.length, empty.length);
    const guessesFew = (codes: readonly string[]) => (table.figure(...codes) ?? 0) > 0;
    attempts += 2 * pairs;
    successes += few.slice(0, pairs).filter(guessesFew).length;
    successes += empty.slice(0, pairs).filter((codes) => !guessesFew(codes)).length;
  }
  return { attempts, successes, guessing: 0.5 };
}

import { type AskAll, type Table, TOTAL } from "./ask.ts";
import { askThrough } from "./ask-graph.ts";
import type { ToldAttempts } from "./attempts.ts";
import { type Guess, judge, OUTCOME } from "./common-outcome.ts";
import type { Memberships } from "./memberships.ts";
import { nestedPairs } from "./nested-sets.ts";
import type { Person } from "./people.ts";

/** Ways to ask for groups by what belongs together: a pathway, its kind, its provider, what it builds, its project. */
const WORDED = [
  ["city", "project", "pathway"],
  ["city", "project", "competence"],
  ["city", "project", "provider"],
  ["city", "project", "pathwayKind"],
];

/** Large enough that no threshold alone hides it. */
const LARGE = 10;

interface WordedGroup {
  readonly people: readonly number[];
  /** Where its outcomes are: tables, and the categories in them. */
  readonly places: readonly (readonly [table: Table, codes: readonly string[]])[];
}

/**
 * Finds the outcome of one person by comparing two large groups of which only the larger one has the person, each asked
 * for in every way there is: what one wording hides, another may show.
 *
 * @param people - In the order of their numbers among the members of groups.
 */
export async function differenceWordings(
  askAll: AskAll,
  memberships: Memberships,
  people: readonly Person[],
): Promise<ToldAttempts> {
  const tables = await askAll(WORDED.map((by) => ({ measure: "persons", by: [...by, OUTCOME] })));
  const groups = wordedGroups(tables, memberships);
  const guesses = nestedPairs(groups, 1).flatMap(({ smaller, larger }): Guess[] => {
    const number = larger.people.find((one) => !smaller.people.includes(one));
    const victim = number === undefined ? undefined : people[number];
    return victim ? [{ victim, outcome: differingOutcome(smaller, larger) }] : [];
  });
  const attempts = await judge(askThrough(askAll), guesses);
  return { ...attempts, told: guesses.filter(({ outcome }) => outcome !== null).length };
}

function wordedGroups(tables: readonly (Table | null)[], memberships: Memberships): readonly WordedGroup[] {
  const groups = new Map<string, { people: readonly number[]; places: (readonly [Table, readonly string[]])[] }>();
  WORDED.forEach((by, index) => {
    const table = tables[index];
    if (!table) throw new Error(`The question by ${by.join(", ")} was refused.`);
    for (const [codes, people] of memberships.cellsOf("persons", by)) {
      if (people.length < LARGE) continue;
      const group = groups.get(people.join()) ?? { people, places: [] };
      group.places.push([table, codes.split(",")]);
      groups.set(people.join(), group);
    }
  });
  return [...groups.values()].sort((one, other) => one.people.length - other.people.length);
}

/** The one outcome in which two groups differ; null where they show no such one. */
function differingOutcome(one: WordedGroup, other: WordedGroup): string | null {
  const outcomes = (one.places[0]?.[0].categories.at(-1) ?? []).filter((code) => code !== TOTAL);
  const figureOf = ({ places }: WordedGroup, outcome: string) =>
    places.map(([table, codes]) => table.figure(...codes, outcome)).find((figure) => figure !== null) ?? null;
  const differing = outcomes.filter((outcome) => {
    const figures = [figureOf(one, outcome), figureOf(other, outcome)];
    return !figures.includes(null) && figures[0] !== figures[1];
  });
  return differing.length === 1 ? (differing[0] ?? null) : null;
}

import { type AskAll, type TableQuestion, TOTAL } from "./ask.ts";
import type { Memberships } from "./memberships.ts";

/** One way to ask for a group of people. */
export interface Wording {
  readonly measure: string;
  /** Category by dimension. */
  readonly conditions: Readonly<Record<string, string>>;
  /** Null where it is hidden. */
  readonly figure: number | null;
}

/** A set of people, and every wording of it that was asked. */
export interface AskedSet {
  /** Numbers of the people, ascending. */
  readonly people: readonly number[];
  readonly wordings: readonly Wording[];
}

/** Every set of people in some tables, each once, smallest first; nobody is in none of them. */
export async function askSets(
  askAll: AskAll,
  questions: readonly TableQuestion[],
  memberships: Memberships,
): Promise<readonly AskedSet[]> {
  const sets = new Map<string, { people: readonly number[]; wordings: Wording[] }>();
  const tables = await askAll(questions);
  questions.forEach(({ measure, by }, index) => {
    const table = tables[index];
    if (!table) throw new Error(`The question for ${measure} by ${by.join(", ")} was refused.`);
    for (const [key, people] of memberships.cellsOf(measure, by)) {
      const codes = key.split(",");
      const conditions = Object.fromEntries(
        by.flatMap((dimension, place) => {
          const code = codes[place] ?? TOTAL;
          return code === TOTAL ? [] : [[dimension, code]];
        }),
      );
      const name = people.join();
      const set = sets.get(name) ?? { people, wordings: [] };
      set.wordings.push({ measure, conditions, figure: table.figure(...codes) });
      sets.set(name, set);
    }
  });
  return [...sets.values()].sort((one, other) => one.people.length - other.people.length);
}

export const isShown = ({ figure }: Wording): boolean => figure !== null;

/** A wording for people to read. */
export const inWords = ({ measure, conditions, figure }: Wording): string =>
  `${[measure, ...Object.entries(conditions).map(([dimension, code]) => `${dimension}=${code}`)].join(" ")}: ${figure}`;

import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { type Ask, TOTAL } from "./ask.ts";
import { type Groups, groupsOf, type Person, type Traits } from "./people.ts";

/** Questions of a usual day. */
const EVERYDAY = [
  ["city", "gender"],
  ["city", "outcome"],
  ["city", "ageGroup", "outcome"],
  ["city", "labourStatus", "outcome"],
  ["city", "entryYear", "outcome"],
  ["city", "exitReason"],
  ["project", "ageBand", "gender"],
  ["educationGroup", "entryQuarter"],
  ["city", "disadvantaged"],
  ["city", "educationLevel"],
];

/** People of a group that everybody would expect a figure of, and people outside it by each of its conditions. */
const LARGE = 20;
const OUTSIDE = 10;

/** How useful the answers are. */
export interface Everyday {
  /** Mean distance of a shown figure from the true one, in persons. */
  readonly meanError: number;
  /** Groups that are large on the inside and on the outside, and how many of them have a figure. */
  readonly large: number;
  readonly largeShown: number;
}

/** Reads everyday tables for what they are: figures, near the truth or not. */
export async function everydayError(ask: Ask, people: readonly Person[]): Promise<Everyday> {
  const errors: number[] = [];
  let [large, largeShown] = [0, 0];
  for (const by of EVERYDAY) {
    const table = await ask({ measure: "persons", by });
    const outside = outsideOf(people, by);
    for (const [codes, members] of groupsOf(people, by).all) {
      const figure = table.figure(...codes);
      if (figure !== null) errors.push(Math.abs(figure - members.length));
      if (members.length < LARGE || outside(codes) - members.length < OUTSIDE) continue;
      large += 1;
      largeShown += Number(figure !== null);
    }
  }
  return { meanError: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length), large, largeShown };
}

/** Size of the smallest group that has one condition less, or one that is a level coarser. */
function outsideOf(people: readonly Person[], by: readonly string[]): (codes: readonly string[]) => number {
  const exact = groupsOf(people, by);
  const coarser = by.map((code) => DIMENSIONS.find((dimension) => dimension.code === code)?.coarser ?? null);
  const levels = coarser.map((level, place): readonly [groups: Groups, codeOf: (code: string) => string] | null =>
    level === null ? null : [groupsOf(people, by.with(place, level)), levelOf(people, by[place] ?? "", level)],
  );
  return (codes) =>
    Math.min(
      ...codes.flatMap((code, place) => {
        const level = levels[place];
        if (code === TOTAL) return [];
        const dropped = exact.sizeOf(...codes.with(place, TOTAL));
        return level ? [dropped, level[0].sizeOf(...codes.with(place, level[1](code)))] : [dropped];
      }),
    );
}

function levelOf(people: readonly Person[], dimension: string, level: string): (code: string) => string {
  const records: readonly Traits[] = people.flatMap((person) => person.records);
  const known = new Map(records.map((record) => [record[dimension] ?? "", record[level] ?? ""]));
  return (code) => known.get(code) ?? "";
}

import type pg from "pg";
import { DIMENSIONS } from "../dimensions/dimensions.ts";

/** One record of somebody: its category in each dimension of records, by dimension. */
export type Traits = Readonly<Record<string, string>>;

/** Somebody of a release: what an intruder may know, and what there is to find out. */
export interface Person {
  readonly id: string;
  /** One for every project. */
  readonly records: readonly Traits[];
}

/** Everybody in a release, read from behind: attacks are judged by it, and choose their victims by what is identifying. */
export async function readPeople(owner: pg.Client, release: string): Promise<readonly Person[]> {
  const columns = DIMENSIONS.filter(({ source }) => source === "record").map(
    ({ code, expression }) => `${expression} as "${code}"`,
  );
  const { rows } = await owner.query<Record<string, string>>(
    `select participant_id::text as id, ${columns.join(", ")} from statistics.release_row
     where release_id = (select id from release where code = $1) order by record_key, project_code`,
    [release],
  );
  const people = new Map<string, Traits[]>();
  for (const { id = "", ...traits } of rows) people.set(id, [...(people.get(id) ?? []), traits]);
  return [...people].map(([id, records]) => ({ id, records }));
}

/** People by their categories in some dimensions. */
export interface Groups {
  readonly all: readonly (readonly [codes: readonly string[], people: readonly Person[]])[];
  /** How many have these categories; any where there is `_T`. */
  sizeOf(...codes: readonly string[]): number;
}

/** Puts people into groups by categories, nobody twice into the same one, totals among them. */
export function groupsOf(people: readonly Person[], dimensions: readonly string[]): Groups {
  const groups = new Map<string, { codes: readonly string[]; people: Set<Person> }>();
  for (const person of people) {
    for (const record of person.records) {
      for (const codes of withTotals(dimensions.map((dimension) => record[dimension] ?? ""))) {
        const group = groups.get(codes.join()) ?? { codes, people: new Set() };
        group.people.add(person);
        groups.set(codes.join(), group);
      }
    }
  }
  return {
    all: [...groups.values()].map((group) => [group.codes, [...group.people]]),
    sizeOf: (...codes) => groups.get(codes.join())?.people.size ?? 0,
  };
}

function withTotals(codes: readonly string[]): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (all, code) =>
      all.flatMap((one) => [
        [...one, code],
        [...one, "_T"],
      ]),
    [[]],
  );
}

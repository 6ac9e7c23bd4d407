import type pg from "pg";
import type { Dimension } from "../dimensions/dimension.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { measuresFor } from "../measures/measures.ts";
import { TOTAL } from "./ask.ts";

type Source = Dimension["source"];
type Categories = Readonly<Record<string, string>>;

const TABLES = {
  record: "release_row",
  enrolment: "release_enrolment",
  competence: "release_competence",
  support: "release_support",
} as const satisfies Record<Source, string>;

interface Row {
  readonly person: number;
  /** Its links of each kind, and itself as the only one of the kind `record`. */
  readonly of: Readonly<Record<Source, readonly Categories[]>>;
  /** Codes of the measures that count it. */
  readonly measures: ReadonlySet<string>;
}

/** Who is in which cell, counted by another road than the engine's: person by person. */
export interface Memberships {
  /**
   * Numbers of the people of every cell of a table that is not empty, ascending, by its categories joined by commas.
   * People are numbered from 0 in the order in which `readPeople` has them.
   */
  cellsOf(measure: string, by: readonly string[]): ReadonlyMap<string, readonly number[]>;
}

/** Reads who is in what from behind. */
export async function readMemberships(owner: pg.Client, release: string): Promise<Memberships> {
  const { rows: records } = await owner.query<Record<string, string | boolean>>(
    `select participant_id::text as "person", project_code as "inProject", ${columnsOf("record")}, ${measureColumns()}
     from ${rowsOf("record")} order by record_key, project_code`,
    [release],
  );
  const links = {
    enrolment: await readLinks(owner, release, "enrolment"),
    competence: await readLinks(owner, release, "competence"),
    support: await readLinks(owner, release, "support"),
  };
  const numbers = new Map<string, number>();
  const rows = records.map((record): Row => {
    const { person, inProject } = record;
    if (!numbers.has(String(person))) numbers.set(String(person), numbers.size);
    const name = `${person} ${inProject}`;
    return {
      person: numbers.get(String(person)) ?? -1,
      of: {
        record: [record as Categories],
        enrolment: links.enrolment.get(name) ?? [],
        competence: links.competence.get(name) ?? [],
        support: links.support.get(name) ?? [],
      },
      measures: new Set(MEASURES.filter(({ code }) => record[`measure ${code}`] === true).map(({ code }) => code)),
    };
  });
  return { cellsOf: (measure, by) => cellsOf(rows, measure, by) };
}

const MEASURES = measuresFor("own-projects");

const measureColumns = () =>
  MEASURES.map(({ code, set }) => `${set ? `(${set.predicate})` : "true"} as "measure ${code}"`).join(", ");
const columnsOf = (source: Source) =>
  DIMENSIONS.filter((dimension) => dimension.source === source)
    .map(({ code, expression }) => `${expression} as "${code}"`)
    .join(", ");
const rowsOf = (source: Source) =>
  `statistics.${TABLES[source]} where release_id = (select id from release where code = $1)`;

async function readLinks(owner: pg.Client, release: string, source: Source): Promise<Map<string, Categories[]>> {
  const { rows } = await owner.query<Record<string, string>>(
    `select participant_id || ' ' || project_code as "record", ${columnsOf(source)} from ${rowsOf(source)}`,
    [release],
  );
  const links = new Map<string, Categories[]>();
  for (const { record = "", ...link } of rows) links.set(record, [...(links.get(record) ?? []), link]);
  return links;
}

function cellsOf(rows: readonly Row[], measure: string, by: readonly string[]) {
  const cells = new Map<string, Set<number>>();
  for (const row of rows.filter(({ measures }) => measures.has(measure))) {
    for (const name of namesOf(row, by)) cells.set(name, (cells.get(name) ?? new Set()).add(row.person));
  }
  return new Map([...cells].map(([name, people]) => [name, [...people].sort((one, other) => one - other)]));
}

/** The cells of a table that a record is in. A total asks for no link, so every subset of the dimensions counts. */
function namesOf(row: Row, by: readonly string[]): readonly string[] {
  return subsetsOf(by).flatMap((asked) => {
    const sources = [...new Set(asked.map(sourceOf))];
    return combinations(sources.map((source) => row.of[source])).map((found) => {
      const codes: Categories = Object.assign({}, ...found);
      return by.map((code) => (asked.includes(code) ? codes[code] : TOTAL)).join();
    });
  });
}

const sourceOf = (code: string): Source => DIMENSIONS.find((dimension) => dimension.code === code)?.source ?? "record";

const subsetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>((all, item) => all.flatMap((one) => [one, [...one, item]]), [[]]);

const combinations = <Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] =>
  lists.reduce<readonly (readonly Item[])[]>(
    (all, list) => all.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );

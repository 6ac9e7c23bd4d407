import { PEOPLE_TABLES } from "../tables/all-tables.ts";
import type { ColumnSpec, PeopleTable } from "../tables/table-spec.ts";

/** What a row of people hangs on: where it is looked up, and what of it the rules look at. */
export interface Parent {
  /** Temporary table in which the delivery's and the database's own are found by their references. */
  readonly map: string;
  readonly ref: string;
  /** Column that carries the parent's id in the database, beside the participant's. */
  readonly id: string | null;
  /** The parent's columns that rules of its children use, and the name that they have there. */
  readonly facts: readonly (readonly [column: string, name: string])[];
}

export const PARENTS: Readonly<Record<NonNullable<PeopleTable["parent"]>, Parent>> = {
  participant: { map: "person", ref: "participant_ref", id: null, facts: [["birth_date", "birth_date"]] },
  participation: {
    map: "episode",
    ref: "participation_ref",
    id: "participation_id",
    facts: [
      ["entry_date", "entry_date"],
      ["exit_date", "exit_date"],
      ["labour_status", "entry_status"],
    ],
  },
  enrolment: { map: "enrolled", ref: "enrolment_ref", id: "enrolment_id", facts: [["started_on", "enrolled_on"]] },
};

/** Columns that a file and its table have in common: all but the references, which the database keeps as keys. */
export function ownColumns({ columns, ownRef, parent }: PeopleTable): readonly ColumnSpec[] {
  const refs = ["organisation_code", "participant_ref", ownRef, parent ? PARENTS[parent].ref : undefined];
  return columns.filter(({ name }) => !refs.includes(name));
}

/** The row's table says its own city; the others take it over from the participation they hang on. */
export const hasOwnCity = ({ columns }: PeopleTable): boolean => columns.some(({ name }) => name === "city_code");

/** How a row of the database (`t`) is found for a row of the delivery, from its participant (`e`) on. */
export function databaseKey({ ownRef, parent }: PeopleTable): string {
  if (ownRef)
    return `t.participant_id = e.participant_id and t.organisation_code = s.organisation_code and t.external_ref = s.${ownRef}`;
  return `t.participant_id = e.participant_id and t.${parent ? PARENTS[parent].id : "id"} = e.id`;
}

/** Rows that hang on others of this kind. */
export const childrenOf = (parent: NonNullable<PeopleTable["parent"]>): readonly PeopleTable[] =>
  PEOPLE_TABLES.filter((table) => table.parent === parent);

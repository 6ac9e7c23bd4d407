import type { Client } from "pg";
import { PEOPLE_TABLES, REFERENCE_TABLES } from "../tables/all-tables.ts";
import type { PeopleTable } from "../tables/table-spec.ts";
import { createKnownTable } from "./known-tables.ts";
import { CREATE_ENROLLED, CREATE_EPISODE, CREATE_PERSON, FIND_KNOWN_PARTICIPANTS } from "./parent-maps.ts";
import { createReadyTable } from "./ready-table.ts";

/** What must be there before rows of the next kind can find what they hang on. */
const MAP_AFTER: Readonly<Record<string, string>> = {
  participant: CREATE_PERSON,
  participation: CREATE_EPISODE,
  enrolment: CREATE_ENROLLED,
};
const MAP_NAME: Readonly<Record<string, string>> = {
  participant: "person",
  participation: "episode",
  enrolment: "enrolled",
};

/** Makes the reference tables as they will be; people are resolved next, within their organisations' scope. */
export async function resolveReferences(client: Client): Promise<void> {
  await client.query(REFERENCE_TABLES.map(createKnownTable).join(";"));
}

/**
 * Opens the row policies for the organisations that the delivery reports for, and for no other. An
 * organisation that nobody knows is left out here and reported by a rule.
 */
export async function setScope(client: Client): Promise<void> {
  const used = PEOPLE_TABLES.map(({ table }) => `select organisation_code from stage_${table}`).join(" union ");
  const { rows } = await client.query<{ codes: string | null }>(
    `select string_agg(code, ',' order by code) as codes from known_organisation where code in (${used})`,
  );
  await client.query("select app_set_scope('', $1, '')", [rows[0]?.codes ?? ""]);
}

/** Finds for each row of people what it hangs on and what the database has of it. */
export async function resolvePeople(client: Client): Promise<void> {
  for (const statement of FIND_KNOWN_PARTICIPANTS) await client.query(statement);
  await client.query("analyze known_ref");
  for (const table of PEOPLE_TABLES) await resolveTable(client, table);
}

async function resolveTable(client: Client, spec: PeopleTable): Promise<void> {
  const { table } = spec;
  await client.query(createReadyTable(spec));
  await client.query(`analyze ready_${table}`);
  const map = MAP_AFTER[table];
  if (map === undefined) return;
  await client.query(map);
  await client.query(`analyze ${MAP_NAME[table]}`);
}

/** Tables that others hang on, of which the delivery would change rows that are in the database. */
export async function changedParents(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    ["participation", "enrolment"]
      .map((table) => `select '${table}' as name where exists (select from ready_${table} where state = 'changed')`)
      .join(" union all "),
  );
  return new Set(rows.map(({ name }) => name));
}

import type { Client } from "pg";
import type { TableChanges } from "../import-report.ts";
import { hasOwnCity, ownColumns, PARENTS } from "../resolve/people-shape.ts";
import type { PeopleTable } from "../tables/table-spec.ts";

/** Writes the rows of one people table that are new or different. Keys and record keys are never updated. */
export async function applyPeople(client: Client, spec: PeopleTable): Promise<TableChanges> {
  const { table } = spec;
  const { rows } = await client.query<{ all: number; fresh: number }>(
    `select count(*)::int as all, count(*) filter (where state = 'new')::int as fresh from ready_${table}`,
  );
  const { all = 0, fresh = 0 } = rows[0] ?? {};
  if (all === 0) return { table, inserted: 0, updated: 0, unchanged: 0 };
  if (!spec.parent) await client.query(REGISTER);
  const statements = spec.parent ? [upsert(spec, spec.parent)] : [CREATE, CHANGE];
  let written = 0;
  for (const statement of statements) written += (await client.query(statement)).rowCount ?? 0;
  return { table, inserted: fresh, updated: written - fresh, unchanged: all - written };
}

function upsert(spec: PeopleTable, parent: NonNullable<PeopleTable["parent"]>): string {
  const { table, ownRef } = spec;
  const { id } = PARENTS[parent];
  const facts = [...ownColumns(spec).map(({ name }) => name), ...(hasOwnCity(spec) ? [] : ["city_code"])];
  const link = id ? [id] : [];
  const names = ["participant_id", "organisation_code", ...(ownRef ? ["id", "external_ref"] : []), ...link, ...facts];
  const values = names.map((name) => (name === "external_ref" ? ownRef : name));
  const key = ownRef ? ["participant_id", "organisation_code", "external_ref"] : ["participant_id", ...link];
  const changing = [...(ownRef ? link : []), ...facts];
  return `insert into ${table} as t (${names.join(", ")})
    select ${values.join(", ")} from ready_${table} where state in ('new', 'changed')
    on conflict (${key.join(", ")}) do update set ${changing.map((name) => `${name} = excluded.${name}`).join(", ")}
    where (${changing.map((name) => `t.${name}`).join(", ")}) is distinct from (${changing.map((name) => `excluded.${name}`).join(", ")})`;
}

const REGISTER = `insert into participant_ref (external_ref, organisation_code, participant_id)
  select participant_ref, organisation_code, participant_id from ready_participant where state = 'new'`;

const CREATE = `insert into participant (id, city_code, organisation_code, birth_date, gender, record_key)
  select participant_id, city_code, organisation_code, birth_date, gender, record_key from ready_participant where state = 'new'`;

const CHANGE = `update participant t set city_code = r.city_code, birth_date = r.birth_date, gender = r.gender
  from ready_participant r where t.id = r.participant_id and r.state = 'changed'`;

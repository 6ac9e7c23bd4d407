import type { ClientBase } from "pg";
import { type Basis, basisSql, type ReleaseTables } from "./bases.sql.ts";
import { RECORD_RULES } from "./catalogue.ts";

const BREACHES = RECORD_RULES.flatMap(({ id, breaches }) => breaches.map((breach) => ({ id, ...breach })));
const BASES: readonly Basis[] = [...new Set(BREACHES.map(({ of }) => of))];

/** Each basis is read once for all rules about it. Rows that break none are left out first, all but a few. */
function brokenIn(basis: Basis, tables: ReleaseTables): string {
  const breaches = BREACHES.filter(({ of }) => of === basis);
  return `
    select v.rule, b.participant_id, b.project_code
    from (${basisSql(basis, tables, "$2::date")}) b
    cross join lateral unnest(array[${breaches.map(({ id, when }) => `case when ${when} then '${id}' end`).join(", ")}]) v (rule)
    where (${breaches.map(({ when }) => `(${when})`).join(" or ")}) and v.rule is not null`;
}

const writeFindings = (tables: ReleaseTables) => `
  insert into ${tables.finding} (release_id, rule, participant_id, project_code, city_code, organisation_code)
  select $1::integer, f.rule, f.participant_id, f.project_code, min(r.city_code), min(r.organisation_code)
  from (${BASES.map((basis) => brokenIn(basis, tables)).join(" union all ")}) f
  join ${tables.row} r on r.participant_id = f.participant_id and r.project_code = f.project_code
  group by f.rule, f.participant_id, f.project_code`;

const writeChecks = (tables: ReleaseTables) => `
  insert into statistics.release_check (release_id, rule, passed, detail)
  select $1::integer, c.rule, f.offending is null, jsonb_build_object('offending', coalesce(f.offending, 0))
  from unnest($2::text[]) c (rule)
  left join (select rule, count(*) as offending from ${tables.finding} group by rule) f on f.rule = c.rule`;

/** Looks for every record of a release that breaks a rule, and writes what it finds. */
export async function checkRecords(
  client: ClientBase,
  releaseId: number,
  asOf: string,
  tables: ReleaseTables,
): Promise<void> {
  await client.query(writeFindings(tables), [releaseId, asOf]);
  await client.query(writeChecks(tables), [releaseId, RECORD_RULES.map(({ id }) => id)]);
}

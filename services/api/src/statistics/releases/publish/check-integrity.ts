import type { ClientBase } from "pg";
import type { DimensionSource } from "../../dimensions/dimension.ts";
import { DIMENSIONS } from "../../dimensions/dimensions.ts";
import { ReleaseIntegrityError } from "../release.errors.ts";
import type { ReleaseTables } from "./release-tables.ts";

type Rows = Omit<ReleaseTables, "finding">;

/**
 * Looks at what was frozen with other eyes than those that froze it.
 *
 * @throws {@link ReleaseIntegrityError} with everything that is wrong.
 */
export async function checkIntegrity(
  client: ClientBase,
  tables: Rows,
  { releaseId, asOf }: { readonly releaseId: number; readonly asOf: string },
): Promise<void> {
  const found = [
    await count(client, missingRecords(tables.row), [asOf], "records missing or too many"),
    await count(client, wrongCounts(tables.row), [], "persons whose number of records is wrong"),
    await count(client, keysOutOfRange(tables.row), [], "record keys out of range"),
    await count(client, linksWithoutRecord(tables), [], "links without their record"),
    await unknownCategories(client, tables, releaseId),
  ];
  const problems = found.filter((problem) => problem !== null);
  if (problems.length > 0) throw new ReleaseIntegrityError(problems);
}

async function count(client: ClientBase, sql: string, values: unknown[], what: string): Promise<string | null> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from (${sql}) as wrong`, values);
  const wrong = rows[0]?.count ?? "0";
  return wrong === "0" ? null : `${wrong} ${what}`;
}

/** One record for whoever ever took part in a project by that day, and none besides. */
const missingRecords = (row: string) => `
  select from (select distinct participant_id, project_code from participation where entry_date <= $1::date) as wanted
  full join ${row} as frozen using (participant_id, project_code)
  where wanted.participant_id is null or frozen.release_id is null`;

const wrongCounts = (row: string) => `
  select from ${row} group by participant_id having min(records) <> count(*) or max(records) <> count(*)`;

const keysOutOfRange = (row: string) => `select from ${row} where record_key not between 0 and 4294967295`;

const linksWithoutRecord = ({ row, enrolment, competence, support }: Rows) =>
  [enrolment, competence, support]
    .map(
      (links) => `select from ${links} as link where not exists (
        select from ${row} as record
        where record.participant_id = link.participant_id and record.project_code = link.project_code)`,
    )
    .join(" union all ");

/** A category that a row is in but nobody declared would be left out of every table. */
async function unknownCategories(client: ClientBase, tables: Rows, releaseId: number): Promise<string | null> {
  const table: Readonly<Record<DimensionSource, string>> = { ...tables, record: tables.row };
  const used = DIMENSIONS.map(
    ({ code, source, expression }) =>
      `select distinct '${code}' as dimension, (${expression})::text as code from ${table[source]}`,
  );
  const { rows } = await client.query<{ place: string }>(
    `select dimension || ' ' || coalesce(code, 'null') as place from (${used.join(" union all ")}) as used
     where not exists (select from statistics.release_category as known
       where known.release_id = $1 and known.dimension = used.dimension and known.code = used.code)
     order by 1`,
    [releaseId],
  );
  return rows.length === 0 ? null : `categories not declared: ${rows.map(({ place }) => place).join(", ")}`;
}

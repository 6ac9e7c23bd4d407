import type { ClientBase } from "pg";
import { competenceLinks, enrolmentLinks, supportLinks } from "../../../indicators/engine/links.sql.ts";
import { mergedRecords } from "../../../indicators/engine/merged-record.sql.ts";
import type { PublishOrder } from "./publish-request.ts";
import type { ReleaseTables } from "./release-tables.ts";

/** Freezes rows, one statement a table, so that none of them ever passes through this process. */
export async function fillTables(
  client: ClientBase,
  tables: ReleaseTables,
  { asOf, begin }: Pick<PublishOrder, "asOf" | "begin">,
): Promise<void> {
  const steps = [
    { stage: "records", table: tables.row, select: mergedRecords },
    { stage: "enrolments", table: tables.enrolment, select: enrolmentLinks },
    { stage: "competences", table: tables.competence, select: competenceLinks },
    { stage: "support", table: tables.support, select: supportLinks },
  ] as const;
  for (const { stage, table, select } of steps) {
    begin(stage);
    await client.query(`insert into ${table} (${await columnsOf(client, table)}) ${select("$1::date")}`, [asOf]);
  }
}

/** The columns of a release's table but the release itself, in order, as SQL. */
export async function columnsOf(client: ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'release_id'`,
    [table],
  );
  return rows[0]?.columns ?? "";
}

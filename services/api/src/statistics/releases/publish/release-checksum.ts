import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import { columnsOf } from "./fill-tables.ts";
import type { ReleaseTables } from "./release-tables.ts";

/** What a release's figures follow from, beside its rows. */
interface FrozenWith {
  readonly releaseId: number;
  readonly asOf: string;
  readonly perturbationTable: { readonly id: string; readonly checksum: string };
  readonly threshold: number;
  /** By code of the indicator. */
  readonly definitionVersions: Readonly<Record<string, string>>;
}

/**
 * SHA-256 over everything that a release answers from, as hex. The number of the release is not part of it, so
 * releases with the same content have the same checksum.
 */
export async function releaseChecksum(
  client: ClientBase,
  { row, enrolment, competence, support }: ReleaseTables,
  { releaseId, asOf, perturbationTable, threshold, definitionVersions }: FrozenWith,
): Promise<string> {
  const hash = createHash("sha256");
  const add = (name: string, value: unknown) => hash.update(`${name} ${JSON.stringify(value)}\n`);
  add("as of", asOf);
  add("perturbation table", [perturbationTable.id, perturbationTable.checksum]);
  add("threshold", threshold);
  add("definitions", Object.entries(definitionVersions).sort());
  add("categories", await digestOfCategories(client, releaseId));
  for (const [name, table] of Object.entries({ row, enrolment, competence, support })) {
    add(name, await digestOfRows(client, table));
  }
  return hash.digest("hex");
}

/**
 * Every row by its own digest, those of some hundred rows by one more, and all of these in order: so no step holds
 * more than a small part of a large table. Ids end in random digits, hence the groups by their last twelve bits.
 */
async function digestOfRows(client: ClientBase, table: string): Promise<string | undefined> {
  const columns = await columnsOf(client, table);
  const { rows } = await client.query<{ digest: string }>(`
    select encode(sha256(coalesce(string_agg(digest, ''::bytea order by bucket), ''::bytea)), 'hex') as digest
    from (
      select bucket, sha256(string_agg(digest, ''::bytea order by digest)) as digest
      from (
        select (get_byte(uuid_send(participant_id), 14) & 15) * 256 + get_byte(uuid_send(participant_id), 15) as bucket,
          sha256(convert_to(row(${columns})::text, 'UTF8')) as digest
        from ${table}
      ) as each_row group by bucket
    ) as each_bucket`);
  return rows[0]?.digest;
}

async function digestOfCategories(client: ClientBase, releaseId: number): Promise<string | undefined> {
  const columns = await columnsOf(client, "statistics.release_category");
  const { rows } = await client.query<{ digest: string }>(
    `select encode(sha256(convert_to(coalesce(
       string_agg(row(${columns})::text, E'\\n' order by dimension collate "C", code collate "C"), ''), 'UTF8')), 'hex') as digest
     from statistics.release_category where release_id = $1`,
    [releaseId],
  );
  return rows[0]?.digest;
}

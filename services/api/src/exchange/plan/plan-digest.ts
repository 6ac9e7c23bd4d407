import type { Client } from "pg";
import { hasOwnCity, ownColumns, PARENTS } from "../resolve/people-shape.ts";
import { PEOPLE_TABLES, REFERENCE_TABLES } from "../tables/all-tables.ts";
import type { PeopleTable, ReferenceTable } from "../tables/table-spec.ts";

/**
 * Stands for every row that a checked delivery would insert or update: its key, its new content, and the content that
 * it would replace. Two transactions that find the same digest would do the same to the same rows.
 *
 * @returns a digest a table, by name.
 */
export async function planDigest(client: Client): Promise<readonly (readonly [table: string, digest: string])[]> {
  const planned = [
    ...REFERENCE_TABLES.map((spec) => [spec.table, referenceRows(spec)]),
    ...PEOPLE_TABLES.map((spec) => [spec.table, peopleRows(spec)]),
  ];
  const { rows } = await client.query<{ table: string; digest: string }>(
    planned
      .map(([table, source]) => `select '${table}' as table, (${digestOf(String(source))}) as digest`)
      .join(" union all "),
  );
  return rows.map(({ table, digest }) => [table, digest] as const);
}

/** In two levels, so that no text grows with the number of rows; in an order that does not depend on theirs. */
function digestOf(rows: string): string {
  return `select ${sha256("coalesce(string_agg(part, '' order by part), '')")} from (
      select ${sha256("string_agg(hash, '' order by hash)")} as part
      from (select ${sha256("content::text")} as hash from (${rows}) planned (content)) hashes
      group by left(hash, 3)) parts`;
}

const sha256 = (text: string) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

function referenceRows({ table, key, columns }: ReferenceTable): string {
  const [theirs, ours] = ["s", "t"].map((alias) => columns.map(({ name }) => `${alias}.${name}`).join(", "));
  return `select row(${theirs}, ${ours}) from stage_${table} s
    left join ${table} t on ${key.map((name) => `t.${name} = s.${name}`).join(" and ")}
    where t.${key[0]} is null or (${theirs}) is distinct from (${ours})`;
}

function peopleRows(spec: PeopleTable): string {
  const { table, parent, columns, ownRef } = spec;
  const link = parent ? PARENTS[parent].id : null;
  const planned = [
    "r.state",
    ...columns.map(({ name }) => `r.${name}`),
    ...(parent ? ["r.moved"] : []),
    ...(hasOwnCity(spec) ? [] : ["r.city_code"]),
  ];
  const replaced = [
    ...ownColumns(spec).map(({ name }) => `t.${name}`),
    ...(hasOwnCity(spec) ? [] : ["t.city_code"]),
    ...(link ? [`t.${link}`] : []),
  ];
  const same = parent
    ? `t.participant_id = r.participant_id and ${ownRef ? "t.id = r.id" : `t.${link} = r.${link}`}`
    : "t.id = r.participant_id";
  return `select row(${[...planned, ...replaced].join(", ")}) from ready_${table} r left join ${table} t on ${same}
    where r.state in ('new', 'changed')`;
}

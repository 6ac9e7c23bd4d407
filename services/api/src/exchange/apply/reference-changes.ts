import type { Client } from "pg";
import type { TableChanges } from "../import-report.ts";
import type { ReferenceTable } from "../tables/table-spec.ts";

/** Writes the rows of one reference table that are new or different. */
export async function applyReference(client: Client, spec: ReferenceTable): Promise<TableChanges> {
  const { table, unique = [] } = spec;
  const { rows } = await client.query<{ staged: number; known: number }>(countRows(spec));
  const { staged = 0, known = 0 } = rows[0] ?? {};
  for (const { columns, stepAside } of unique) await client.query(makeWay(spec, columns, stepAside));
  const { rowCount } = await client.query(upsert(spec));
  const inserted = staged - known;
  const updated = (rowCount ?? 0) - inserted;
  return { table, inserted, updated, unchanged: staged - inserted - updated };
}

const sameKey = ({ key }: ReferenceTable) => key.map((name) => `t.${name} = s.${name}`).join(" and ");

const countRows = (spec: ReferenceTable) => `
  select count(*)::int as staged, count(t.${spec.key[0]})::int as known
  from stage_${spec.table} s left join ${spec.table} t on ${sameKey(spec)}`;

/** Rows that give up a unique value leave it first, so that two rows can change places. */
function makeWay(spec: ReferenceTable, columns: readonly string[], stepAside: string): string {
  const [ours, theirs] = ["t", "s"].map((alias) => columns.map((name) => `${alias}.${name}`).join(", "));
  return `update ${spec.table} t set ${stepAside} from stage_${spec.table} s
    where ${sameKey(spec)} and (${ours}) is distinct from (${theirs})`;
}

function upsert({ table, key, columns }: ReferenceTable): string {
  const all = columns.map(({ name }) => name);
  const rest = all.filter((name) => !key.includes(name));
  const change =
    rest.length === 0
      ? "do nothing"
      : `do update set ${rest.map((name) => `${name} = excluded.${name}`).join(", ")}
        where (${rest.map((name) => `t.${name}`).join(", ")}) is distinct from (${rest.map((name) => `excluded.${name}`).join(", ")})`;
  return `insert into ${table} as t (${all.join(", ")})
    select ${all.join(", ")} from stage_${table} order by ${key.join(", ")}
    on conflict (${key.join(", ")}) ${change}`;
}

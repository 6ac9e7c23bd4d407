import type { ReferenceTable } from "../tables/table-spec.ts";

/**
 * The reference table as it will be once the delivery is in: its rows, and the database's own where
 * it brings none. Free text is left out; nothing is checked against it.
 */
export function createKnownTable({ table, key, columns }: ReferenceTable): string {
  const kept = columns.filter(({ name, type }) => key.includes(name) || !(type.isText && type.accepts === "text"));
  const names = kept.map(({ name }) => name).join(", ");
  const same = key.map((column) => `s.${column} = t.${column}`).join(" and ");
  return `create temporary table known_${table} on commit drop as
    select ${names} from stage_${table}
    union all
    select ${names} from ${table} t where not exists (select from stage_${table} s where ${same})`;
}

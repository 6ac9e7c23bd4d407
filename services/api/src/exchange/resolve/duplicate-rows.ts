import { PROBLEM_COLUMNS } from "../staging/stage-tables.ts";
import type { TableSpec } from "../tables/table-spec.ts";

/** Reports every row whose key stood in the file before (V12). */
export function reportDuplicates({ file, table, key }: TableSpec): string {
  const columns = key.join(", ");
  return `insert into import_problem (${PROBLEM_COLUMNS})
    select '${file}', s.line, '${key.join(" ")}', 'V12', 'error', left(concat_ws(' ', ${key.map((name) => `s.${name}`).join(", ")}), 80),
      format('the same row stands on line %s already', d.line), 'once in a file'
    from stage_${table} s
    join (select ${columns}, min(line) as line from stage_${table} group by ${columns} having count(*) > 1) d using (${columns})
    where s.line > d.line`;
}

/** Keeps the first of them, so that nothing is found twice through a reference. */
export function dropDuplicates({ table, key }: TableSpec): string {
  const same = key.map((column) => `s.${column} = d.${column}`).join(" and ");
  return `delete from stage_${table} s using (
      select ${key.join(", ")}, min(line) as line from stage_${table} group by ${key.join(", ")} having count(*) > 1) d
    where ${same} and s.line > d.line`;
}

import { checksumOf, intervalsOf, type PerturbationTable } from "../perturbation-table.ts";

/** The statements by which a migration keeps a table for ever. */
export function frozenTableSql(table: PerturbationTable): string {
  const { id, maxNoise, variance, neverUpTo } = table;
  const rows = table.rows.map((row, countRow) =>
    intervalsOf({ rows: [row] })
      .map(({ position, upperKey, noise }) => `  ('${id}', ${countRow}, ${position}, ${upperKey}, ${noise})`)
      .join(",\n"),
  );
  return `insert into statistics.perturbation_table (id, max_noise, variance, never_up_to, checksum) values
  ('${id}', ${maxNoise}, ${variance}, ${neverUpTo}, '${checksumOf(table)}');
insert into statistics.perturbation_interval (table_id, count_row, position, upper_key, noise) values
${rows.join(",\n")};
`;
}

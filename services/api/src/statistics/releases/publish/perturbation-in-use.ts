import type { ClientBase } from "pg";
import { tableFromStore } from "../../../disclosure/stored-table.ts";

/** The table that releases are published with from now on, and what a cell needs at least to be shown, in persons. */
const TABLE_ID = "D5V3js2";
export const THRESHOLD = 5;

const SELECT = `
  select max_noise as "maxNoise", variance::float8 as variance, never_up_to as "neverUpTo", checksum,
    (select json_agg(json_build_object('countRow', count_row, 'position', position, 'upperKey', upper_key, 'noise', noise))
     from statistics.perturbation_interval where table_id = id) as intervals
  from statistics.perturbation_table where id = $1`;

/**
 * The perturbation table in use, once it has proved to be the one that was frozen.
 *
 * @throws {@link BrokenTableError}
 */
export async function perturbationInUse(
  client: ClientBase,
): Promise<{ readonly id: string; readonly checksum: string }> {
  const { rows } = await client.query<Omit<Parameters<typeof tableFromStore>[0], "id">>(SELECT, [TABLE_ID]);
  const [stored] = rows;
  if (!stored) throw new Error(`The perturbation table ${TABLE_ID} is not in the database.`);
  tableFromStore({ id: TABLE_ID, ...stored });
  return { id: TABLE_ID, checksum: stored.checksum };
}

import type { Pool } from "pg";
import type { PerturbationTable } from "../../disclosure/perturbation-table.ts";
import { tableFromStore } from "../../disclosure/stored-table.ts";
import { readOnce } from "./read-once.ts";

interface IntervalRow {
  readonly max_noise: number;
  readonly variance: string;
  readonly never_up_to: number;
  readonly checksum: string;
  readonly count_row: number;
  readonly position: number;
  readonly upper_key: string;
  readonly noise: number;
}

const SELECT = {
  name: "perturbation-table",
  text: `select max_noise, variance, never_up_to, checksum, count_row, position, upper_key, noise
         from statistics.perturbation_table join statistics.perturbation_interval on table_id = id where id = $1`,
};

/** Reads frozen perturbation tables, each once: they never change. */
export const perturbationTableLoader = (pool: Pool): ((id: string) => Promise<PerturbationTable>) =>
  readOnce((id) => read(pool, id));

async function read(pool: Pool, id: string): Promise<PerturbationTable> {
  const { rows: intervals } = await pool.query<IntervalRow>({ ...SELECT, values: [id] });
  const [first] = intervals;
  if (!first) throw new Error(`The perturbation table ${id} is not in the database.`);
  return tableFromStore({
    id,
    maxNoise: first.max_noise,
    variance: Number(first.variance),
    neverUpTo: first.never_up_to,
    checksum: first.checksum,
    intervals: intervals.map(({ count_row: countRow, position, upper_key, noise }) => ({
      countRow,
      position,
      upperKey: Number(upper_key),
      noise,
    })),
  });
}

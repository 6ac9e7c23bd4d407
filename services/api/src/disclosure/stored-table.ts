import {
  checksumOf,
  type PerturbationInterval,
  type PerturbationRow,
  type PerturbationTable,
} from "./perturbation-table.ts";
import { BrokenTableError, verifyTable } from "./verify-table.ts";

/** A table as it is kept: its parameters, its checksum, and its intervals in any order. */
export interface StoredTable extends Omit<PerturbationTable, "rows"> {
  readonly checksum: string;
  readonly intervals: readonly PerturbationInterval[];
}

/**
 * The table to look noise up in, once it has proved to be the one that was frozen.
 *
 * @throws {@link BrokenTableError} if an interval was added, lost or changed, or the table does not keep its promises.
 */
export function tableFromStore({ checksum, intervals, ...parameters }: StoredTable): PerturbationTable {
  const table = { ...parameters, rows: rowsOf(intervals) };
  if (checksumOf(table) !== checksum) throw new BrokenTableError(table.id, "its checksum is another one");
  verifyTable(table);
  return table;
}

function rowsOf(intervals: readonly PerturbationInterval[]): readonly PerturbationRow[] {
  const ordered = intervals.toSorted((one, other) => one.position - other.position);
  const last = Math.max(-1, ...intervals.map(({ countRow }) => countRow));
  return Array.from({ length: last + 1 }, (_, count) => {
    const own = ordered.filter(({ countRow }) => countRow === count);
    return { upperKeys: own.map(({ upperKey }) => upperKey), noise: own.map(({ noise }) => noise) };
  });
}

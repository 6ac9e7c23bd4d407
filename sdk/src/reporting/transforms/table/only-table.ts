import type { StatTable } from "../../../model/index.ts";
import { TransformError } from "../transform-error.ts";

/** @throws {@link TransformError} unless there is exactly one table. */
export function onlyTable(transform: string, tables: readonly StatTable[]): StatTable {
  const [table, another] = tables;
  if (!table || another) throw new TransformError(transform, `takes one table, not ${tables.length}.`);
  return table;
}

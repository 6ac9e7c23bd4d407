import type { DimensionSource } from "../dimensions/dimension.ts";

/** Where the records and their links are read: a release, or the live data of a day. */
export interface RowSource {
  /** Common table expressions that the rest refers to; empty where there are none. */
  readonly prelude: string;
  /** SQL of the records, to be used after `from`. */
  readonly records: string;
  readonly links: Readonly<Record<Exclude<DimensionSource, "record">, string>>;
  /** SQL condition on the columns of a record that every count is limited to; `true` where there is no limit. */
  readonly scope: string;
  /** Values of the parameters that the SQL above uses, from $1. */
  readonly values: readonly unknown[];
}

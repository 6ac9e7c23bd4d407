/**
 * How exchange formats see a table, so that every writer and reader agrees on codes, order, marks and decimals.
 *
 * A writer starts with `cubeOf(table)` and only prints: nothing is rounded, translated, filtered or decided after it.
 * A reader collects a `CubeParts` and ends with `tableFrom(parts)`, which turns ids back into our codes and checks the
 * rules. `cubeRows` gives the cells with their categories; `statusOf` and `STATUSES` the marks of every format;
 * `factsOf` and `readFacts` what a format has no place for, as JSON.
 *
 * Order of dimensions: what is counted (`INDICATOR`, always there), then the conditions (one category each), then the
 * breakdowns as in the table, but for one of role `metric`, which is `INDICATOR`. The last dimension is the fastest.
 */
import type { DimensionRole, Localised, Passport, Statistic, TableMeasure } from "../../model/index.ts";
import type { Granularity } from "./period.ts";

/** Version of the structures of messages: it changes when a dimension or an attribute is added or taken away. */
export const STRUCTURE_VERSION = "1.0.0";

/** What a dimension of a cube is in the table: its measure, a dimension of measures, a filter or a breakdown. */
export type CubeKind = "measure" | "metric" | "condition" | "breakdown";

/** One category, under its exchange code and under ours. */
export interface CubeCategory {
  /** Exchange code: `[A-Za-z0-9_$][A-Za-z0-9_@$-]*`, unique in its dimension, such as `KU091`, `DP-2_2`, `_T`. */
  readonly id: string;
  /** Our code, such as `091`, `DP-2.2`, `_T`. */
  readonly code: string;
  readonly title: Localised;
  /** Of categories of `INDICATOR`, and of no others; its unit is that of the figures: percent where they are shares. */
  readonly measure: TableMeasure | null;
}

/** One dimension, under its exchange id and under our code. */
export interface CubeDimension {
  /** Exchange id: `[A-Z][A-Z0-9_]*`, unique in the cube: `INDICATOR`, `TIME_PERIOD`, `CITY`, `AGE_BAND`. */
  readonly id: string;
  /** Name of its column in flat files: `indicator`, `city`, `ageBand`; a title stands in `{column}Label`. */
  readonly column: string;
  /** Our code; of the table's own measure, `indicator`. */
  readonly code: string;
  readonly title: Localised;
  readonly role: DimensionRole;
  readonly kind: CubeKind;
  /** Of `TIME_PERIOD`, and of no other: what its periods are. */
  readonly granularity: Granularity | null;
  readonly categories: readonly CubeCategory[];
}

/** A cell with a value. */
export interface ShownCell {
  readonly status: "A";
  readonly confidentiality: "F";
  /** Rounded once, to the decimals of its measure. */
  readonly value: number;
  /** The value as a plain decimal with a point and all its decimals, such as `41.0`. */
  readonly text: string;
  /** 0 to 6. */
  readonly decimals: number;
  readonly noise: number | null;
}

/** A cell without a value: no digit of it is anywhere. */
export interface AbsentCell {
  /** `Q` hidden, `O` missing, `M` not applicable, as SDMX says. */
  readonly status: "Q" | "O" | "M";
  readonly confidentiality: "F" | "C";
  readonly value: null;
  readonly text: "";
  readonly noise: null;
}

/** One cell of a cube. */
export type CubeCell = ShownCell | AbsentCell;

/** A table as exchange formats see it. */
export interface Cube {
  /** Id of the publisher: `[A-Za-z][A-Za-z0-9_-]*`. */
  readonly agency: string;
  /** Id of the structure, such as `COUNT_BY_CITY_GENDER`: equal for equal statistics of equal dimensions. */
  readonly flow: string;
  /** Name of the release, or the day of live data, for ids and file names; null where neither is known. */
  readonly edition: string | null;
  readonly title: Localised;
  readonly statistic: Statistic;
  /** The table's own; where `INDICATOR` is of kind `metric`, a word for all of them. */
  readonly measure: TableMeasure;
  /** `INDICATOR` first. */
  readonly dimensions: readonly [CubeDimension, ...CubeDimension[]];
  /** Dense, last dimension fastest. */
  readonly cells: readonly CubeCell[];
  /** Whether any cell says how large its noise is. */
  readonly hasNoise: boolean;
  readonly passport: Passport;
}

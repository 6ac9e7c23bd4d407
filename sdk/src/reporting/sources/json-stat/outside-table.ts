import type { JsonObject, Language, Licence, Localised, TableMeasure } from "../../../model/index.ts";

/** How a dimension of another publisher is called here. */
export interface OutsideDimension {
  /** Our code, such as `city`. */
  readonly code: string;
  /** Our code of a category; by default the publisher's own, with `KU091` as `091` and `SSS` as `_T`. */
  readonly categoryOf?: ((code: string) => string) | undefined;
}

/** One table of another publisher that answers questions of one measure. */
export interface OutsideTable {
  /** What its figures count: questions name its code. */
  readonly measure: TableMeasure;
  /** Address of JSON-stat 2.0; `{lang}` stands for the language. */
  readonly url: string;
  /** What is posted to the address, as PxWeb wants it; without it, the address is got. */
  readonly body?: JsonObject | undefined;
  /** Our dimensions by the publisher's codes. Dimensions of one category need not be named. */
  readonly dimensions: Readonly<Record<string, OutsideDimension>>;
}

/** What is known of another publisher. */
export interface OutsidePublisher {
  /** Name of the source: definitions ask `from` it. */
  readonly name: string;
  /** Agency id of statistical formats, such as `STATFIN`. */
  readonly agency: string;
  readonly citation: Localised;
  readonly licence: Licence | null;
  readonly tables: readonly [OutsideTable, ...OutsideTable[]];
  /** Languages that the publisher speaks; the first stands in for those that it does not. Default: all three. */
  readonly languages?: readonly [Language, ...Language[]] | undefined;
  /** Longest time of one request, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

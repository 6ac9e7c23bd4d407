import type { Localised } from "@digipoint/sdk/model";

/** One value of a dimension. `UNKNOWN` is a value; no record is without one. */
export interface Category {
  /** Code of the dimension it belongs to. */
  readonly dimension: string;
  readonly code: string;
  /** Place in the order of presentation, from 1. */
  readonly position: number;
  /** Category of the next coarser dimension that it lies in; null where there is none. */
  readonly parent: string | null;
  /** Categories of other dimensions that it implies by definition, by dimension; a list where everybody has all of them. */
  readonly implies: Readonly<Record<string, string | readonly string[]>>;
  readonly title: Localised;
}

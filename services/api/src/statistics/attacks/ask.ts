/** A question for a whole table, as an intruder puts it. */
export interface TableQuestion {
  readonly measure: string;
  readonly statistic?: "COUNT" | "SUM" | "SHARE" | "MEAN";
  readonly by: readonly string[];
  readonly where?: readonly { readonly dimension: string; readonly category: string }[];
  /** Code of the release that is meant; the current one where it is left out. */
  readonly release?: string;
}

/** A table as it was answered. */
export interface Table {
  readonly by: readonly string[];
  /** Codes of the categories of each dimension, the total `_T` among them. */
  readonly categories: readonly (readonly string[])[];
  /** The figure of one category of each dimension, in their order; null unless it is shown. */
  figure(...codes: readonly string[]): number | null;
  status(...codes: readonly string[]): string;
}

/** Puts questions, and gets one table for each; null for one that was refused. */
export type AskAll = (questions: readonly TableQuestion[]) => Promise<readonly (Table | null)[]>;

/** Puts one question. */
export type Ask = (question: TableQuestion) => Promise<Table>;

export const TOTAL = "_T";

/** One category of each dimension, in every combination, without totals. */
export const innerPlaces = (categories: Table["categories"]): readonly (readonly string[])[] =>
  categories.reduce<readonly (readonly string[])[]>(
    (all, codes) => all.flatMap((one) => codes.filter((code) => code !== TOTAL).map((code) => [...one, code])),
    [[]],
  );

import type { Figure } from "./figure.ts";
import type { Localised } from "./localised.ts";
import type { Passport } from "./passport.ts";
import type { Statistic } from "./question.ts";

/** Code of the total of a dimension: a figure of its own, never the sum of the others. */
export const TOTAL = "_T";

/** What figures are counted in. */
export interface Unit {
  /** `PS` persons, `PT` percent, or another code of SDMX's form. */
  readonly code: string;
  readonly title: Localised;
}

/** What figures count or add up. */
export interface TableMeasure {
  readonly code: string;
  readonly title: Localised;
  readonly definition: Localised;
  readonly unit: Unit;
  /** Decimals that figures are rounded to and written with, 0 to 6. */
  readonly decimals: number;
  /** Version of the indicator's definition; null for what is no indicator. */
  readonly version: string | null;
}

/** One category of a dimension. */
export interface TableCategory<Code extends string = string> {
  readonly code: Code;
  readonly title: Localised;
  /** Of a category of a dimension whose role is `metric`: what its figures count. */
  readonly measure?: TableMeasure | undefined;
}

/** How a dimension is read elsewhere: a time, a place, several measures side by side, or a classification. */
export type DimensionRole = "time" | "geo" | "metric" | "classification";

/** A dimension that a table is broken down by. */
export interface TableDimension<Code extends string = string, Category extends string = string> {
  readonly code: Code;
  readonly title: Localised;
  readonly role: DimensionRole;
  /** In order of presentation, the total first. */
  readonly categories: readonly TableCategory<Category>[];
}

/** A filter that all figures of a table are under. */
export interface TableCondition {
  readonly dimension: { readonly code: string; readonly title: Localised; readonly role: DimensionRole };
  readonly category: TableCategory;
}

/** The dimensions of a table broken down by `By`, in that order. */
export type DimensionsOf<By extends readonly string[]> = { readonly [Place in keyof By]: TableDimension<By[Place]> };

/**
 * An answer: one figure for every combination of categories, last dimension fastest, as in JSON-stat.
 *
 * All texts exist in three languages and all codes in none, so that one table serves every reader.
 */
export interface StatTable<By extends readonly string[] = readonly string[]> {
  readonly measure: TableMeasure;
  readonly statistic: Statistic;
  readonly conditions: readonly TableCondition[];
  /** Outermost first. */
  readonly dimensions: DimensionsOf<By>;
  /** As many as the product of the numbers of categories; exactly one where there is no dimension. */
  readonly figures: readonly Figure[];
  readonly passport: Passport;
}

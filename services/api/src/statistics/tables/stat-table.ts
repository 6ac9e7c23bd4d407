import type { Localised } from "@digipoint/sdk/model";
import type { Dimension } from "../dimensions/dimension.ts";
import type { Condition, Question, Statistic } from "../questions/question.ts";
import type { ReleaseHead } from "../releases/release-head.ts";

/**
 * SHOWN has a value. HIDDEN is protected, without telling whether it is zero, few or something else. MISSING: the
 * city has not reported. NOT_APPLICABLE: nobody can be there by definition.
 */
export type FigureStatus = "SHOWN" | "HIDDEN" | "MISSING" | "NOT_APPLICABLE";

export interface TableCategory {
  /** `_T` is the total: the cell without this dimension, counted on its own. */
  readonly code: string;
  readonly title: Localised;
}

export interface TableDimension {
  readonly code: string;
  readonly title: Localised;
  readonly role: Dimension["role"];
  /** In order of presentation, the total first. */
  readonly categories: readonly TableCategory[];
}

export interface TableMeasure {
  readonly code: string;
  readonly title: Localised;
  readonly definition: Localised;
  readonly unit: Localised;
  /** Version of the indicator's definition; null for what is no indicator. */
  readonly version: string | null;
}

/** An answer: one figure for every combination of categories, last dimension fastest, as in JSON-stat. */
export interface StatTable {
  readonly question: Question & { readonly statistic: Statistic };
  readonly measure: TableMeasure;
  readonly statistic: Statistic;
  readonly conditions: readonly (Condition & {
    readonly dimensionTitle: Localised;
    readonly categoryTitle: Localised;
  })[];
  readonly dimensions: readonly TableDimension[];
  readonly values: readonly (number | null)[];
  readonly statuses: readonly FigureStatus[];
  /** Standard deviation of the protection's noise in each figure, in its unit; null where hidden or exact. */
  readonly noise: readonly (number | null)[];
  /** What answered: a release, or live data as of a day. */
  readonly basis: { readonly release: ReleaseHead } | { readonly asOf: string };
  readonly isProtected: boolean;
  /** Three-digit codes of expected cities without a record; their figures are missing, not zero. */
  readonly citiesMissing: readonly string[];
  /**
   * Where more than half of the figures are hidden: coarser questions that show more, best first. They are answered
   * to be judged, which takes several statements, so they are looked for when first asked for.
   */
  readonly coarser: () => Promise<readonly CoarserQuestion[]>;
}

export interface CoarserQuestion {
  readonly by: readonly string[];
  readonly where: readonly Condition[];
  /** Share of figures that it shows, 0 to 1. */
  readonly shown: number;
}

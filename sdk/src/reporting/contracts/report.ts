import type { Figure, Language, Passport, StatTable } from "../../model/index.ts";

/** A picture of a table; the table always stands beside it. */
export interface Chart {
  /** One `<svg>` element without inline style or script, with its title and description inside. */
  readonly svg: string;
  /** What the picture shows, in words: two or three sentences. */
  readonly summary: string;
}

/** One part of a built report, in one language. */
export type ReportBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly title: string;
      readonly table: StatTable;
      readonly figure: Figure;
      /** The figure as readers see it: formatted with its unit, or why there is none. */
      readonly words: string;
    }
  | { readonly kind: "table"; readonly title: string; readonly table: StatTable }
  | { readonly kind: "chart"; readonly title: string; readonly table: StatTable; readonly chart: Chart }
  | { readonly kind: "progress"; readonly title: string; readonly table: StatTable; readonly chart: Chart }
  /** A part whose question was refused or failed: said in its place, never left out in silence. */
  | { readonly kind: "failed"; readonly title: string; readonly code: string; readonly message: string };

/** A report with its figures, in one language: what renderers turn into pages and files. */
export interface Report {
  readonly definition: { readonly id: string; readonly version: string };
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  /** What was chosen, in words. */
  readonly parameters: readonly { readonly name: string; readonly title: string; readonly value: string }[];
  readonly blocks: readonly ReportBlock[];
  /** Passports of the tables, each that differs once; all of DigiPoint's are of one release. */
  readonly passports: readonly Passport[];
}

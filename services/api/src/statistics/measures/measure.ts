import type { TableMeasure } from "../tables/stat-table.ts";

/** A set of people that a measure counts, as one condition of a cell among the others. */
export interface MeasureSet {
  /** Name of the set; the same set has the same name wherever it occurs. */
  readonly code: string;
  /** SQL over the unqualified columns of a record. */
  readonly predicate: string;
  /** Categories that by definition everybody in the set has, by dimension. */
  readonly implies: Readonly<Record<string, string>>;
  /** The narrowest larger sets that hold the set by definition; everybody is always one more. */
  readonly within: readonly MeasureSet[];
}

/** Something that a person has an amount of. Amounts add up over the person's records and links, then are capped. */
export interface Amount {
  /** Column of the record, and of the links that the amount belongs to. */
  readonly column: string;
  readonly source: "enrolment" | "support";
  /** Units of the column in one unit of the measure. */
  readonly perUnit: number;
  /** Largest amount of one person that is counted, in units of the column. */
  readonly cap: number;
}

export interface Measure extends TableMeasure {
  readonly role: "neutral" | "sensitive";
  /** Whom it counts; null for everybody. */
  readonly set: MeasureSet | null;
  /** Whom its share is a share of; null where it has no share. */
  readonly population: MeasureSet | null;
  /** What it adds up; null where it counts persons. */
  readonly amount: Amount | null;
}

import type { Localised } from "@digipoint/sdk/model";

export type IndicatorFramework = "ESF_2014_2020" | "ESF_PLUS_2021_2027" | "DIGIPOINT";

/** The people of whom an indicator could be true, and so what its share is a share of. */
export interface ReferencePopulation {
  /** Language-free name; the same population has the same name in every indicator. */
  readonly code: string;
  readonly title: Localised;
  /** SQL over the columns of a record of a release, unqualified. */
  readonly predicate: string;
}

interface IndicatorDefinition {
  /** Code of the funder's list, or of DigiPoint's own. */
  readonly code: string;
  readonly framework: IndicatorFramework;
  /** Version of the definition; a new one whenever a figure could come out differently. */
  readonly version: string;
  /** First and last day that the definition is meant for, YYYY-MM-DD; null where it still is. No rule cuts by them. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly title: Localised;
  readonly definition: Localised;
  readonly unit: Localised;
}

/** Counts the records of people for which a rule holds. */
export interface PersonIndicator extends IndicatorDefinition {
  readonly kind: "PERSONS";
  /** Whether it tells something that the person did not choose to show: an outcome, health, origin. */
  readonly role: "neutral" | "sensitive";
  /** Boolean column of a release's records that freezes the rule; null where every record counts. */
  readonly column: string | null;
  /** The rule: SQL over the columns of the merged record (`engine/record.sql.ts`), unqualified. Null is no. */
  readonly rule: string;
  readonly population: ReferencePopulation;
  /** Nearest indicators of the same framework that by definition hold for everybody that this one holds for. */
  readonly within: readonly string[];
  /** Categories that by definition everybody has that it holds for, by dimension. */
  readonly implies: Readonly<Record<string, string>>;
}

/** Reports a number that somebody recorded: entities supported, something done. */
export interface RecordedIndicator extends IndicatorDefinition {
  readonly kind: "RECORDED";
}

export type Indicator = PersonIndicator | RecordedIndicator;

import type { Localised } from "./localised.ts";

/** What figures may be used under. */
export interface Licence {
  /** SPDX identifier, such as `CC-BY-4.0`. */
  readonly code: string;
  readonly url: string;
}

/** What must be known of figures wherever they go. */
export interface Passport {
  /** Who publishes the figures, as agency id of statistical formats: `DIGIPOINT`, or an outside source's. */
  readonly agency: string;
  /** Code of the release; null for live data and for outside sources without releases. */
  readonly release: string | null;
  /** Facts up to this day are in, YYYY-MM-DD; null where an outside source does not say. */
  readonly dataAsOf: string | null;
  /** When the release was published, ISO 8601 in UTC; null for live data. */
  readonly publishedAt: string | null;
  /** SHA-256 of the release, as hex; null for live data. */
  readonly checksum: string | null;
  /** Version of the indicator's definition; null for what is no indicator. */
  readonly definitionVersion: string | null;
  /** Whether figures carry protective noise: a word on the whole table, never on one figure. */
  readonly isPerturbed: boolean;
  /** How large the noise is, in words; null where there is none. */
  readonly noise: Localised | null;
  /** What is hidden, in words; null where nothing is. */
  readonly threshold: Localised | null;
  /** Codes of the cities that should report, that have, and that have not; empty for live data. */
  readonly citiesExpected: readonly string[];
  readonly citiesReporting: readonly string[];
  readonly citiesMissing: readonly string[];
  /** Null for exact figures, which are not for others. */
  readonly licence: Licence | null;
  /** How to name the source. */
  readonly citation: Localised;
  /** Where the same question is answered by GET, from the root of the service; null where there is no such address. */
  readonly address: string | null;
  /** What every reader should know, and the footnotes that transforms add. */
  readonly notes: readonly Localised[];
}

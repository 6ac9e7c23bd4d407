/** What is known of a release without looking into its rows. */
export interface ReleaseHead {
  readonly id: number;
  /** Day of publication, with a number where the day has several: `2026-11-23`, `2026-11-23.2`. */
  readonly code: string;
  /** Facts after this day are ignored, YYYY-MM-DD. */
  readonly asOf: string;
  readonly status: "CURRENT" | "SUPERSEDED" | "WITHDRAWN";
  readonly publishedAt: Date;
  /** SHA-256 over all its rows, as hex. */
  readonly checksum: string;
  readonly perturbationTableId: string;
  /** Fewest persons of a shown cell. */
  readonly threshold: number;
  /** Version of each indicator's definition, by code. */
  readonly definitionVersions: Readonly<Record<string, string>>;
  /** Three-digit codes of the cities that should report, and of those with at least one record. */
  readonly citiesExpected: readonly string[];
  readonly citiesReporting: readonly string[];
}

import type { Localised } from "@digipoint/sdk/model";
import type { Pool } from "pg";
import type { StatTable } from "../tables/stat-table.ts";
import type { Answer } from "./answer.ts";
import { citationOf } from "./citation.ts";
import { hiddenBelowOf } from "./hidden-below.ts";
import { LICENCE } from "./licence.ts";
import { noiseWords } from "./noise-words.ts";
import { releaseFacts } from "./release-facts.ts";
import { EXACT_NOTES, PROTECTED_NOTES } from "./standing-notes.ts";
import { thresholdWords } from "./status-words.ts";

/** What must be known of figures wherever they go. */
export interface Passport {
  readonly measure: string;
  /** Version of the indicator's definition; null for what is no indicator. */
  readonly definitionVersion: string | null;
  /** Code of the release; null for live data. */
  readonly release: string | null;
  /** Facts up to this day are in, YYYY-MM-DD. */
  readonly dataAsOf: string;
  readonly publishedAt: Date | null;
  /** SHA-256 of the release, as hex; null for live data. */
  readonly checksum: string | null;
  readonly isPerturbed: boolean;
  /** Null where nothing is perturbed. */
  readonly noise: Localised | null;
  readonly threshold: Localised | null;
  /** Three-digit codes; none are known of live data. */
  readonly citiesExpected: readonly string[];
  readonly citiesReporting: readonly string[];
  readonly citiesMissing: readonly string[];
  /** Null for exact figures, which are not for others. */
  readonly licence: typeof LICENCE | null;
  readonly citation: Localised;
  /** What its plain addresses answer; null for exact figures, which have none. */
  readonly addressed: StatTable["question"] | null;
  readonly notes: readonly Localised[];
}

export async function passportOf(answer: Answer, aggregate: Pool): Promise<Passport> {
  const { table } = answer;
  const { measure, question, basis } = table;
  const release = "release" in basis ? basis.release : null;
  const noise =
    release && table.isProtected
      ? noiseWords(await releaseFacts(aggregate).perturbationTable(release.perturbationTableId))
      : null;
  const hiddenBelow = hiddenBelowOf(answer);
  return {
    measure: measure.code,
    definitionVersion: measure.version,
    release: release?.code ?? null,
    dataAsOf: "asOf" in basis ? basis.asOf : basis.release.asOf,
    publishedAt: release?.publishedAt ?? null,
    checksum: release?.checksum ?? null,
    isPerturbed: table.isProtected,
    noise,
    threshold: hiddenBelow === null ? null : thresholdWords(hiddenBelow),
    citiesExpected: release?.citiesExpected ?? [],
    citiesReporting: release?.citiesReporting ?? [],
    citiesMissing: table.citiesMissing,
    licence: table.isProtected ? LICENCE : null,
    citation: citationOf(table),
    addressed: table.isProtected ? question : null,
    notes: table.isProtected ? PROTECTED_NOTES : EXACT_NOTES,
  };
}

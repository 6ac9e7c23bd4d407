import type { Localised } from "@digipoint/sdk/model";
import type { PerturbationTable } from "../../disclosure/perturbation-table.ts";
import { KEYS } from "../../disclosure/perturbation-table.ts";

/** The noise of a count in words, rounded: its usual size, and how many counts lie within one person more than that. */
export function noiseWords(table: Pick<PerturbationTable, "rows" | "variance">): Localised {
  const usual = Math.round(Math.sqrt(table.variance));
  const within = usual + 1;
  const percent = Math.round(100 * shareWithin(table, within));
  return {
    fi: `Henkilömääriin on lisätty suojaava satunnaisvaihtelu, noin ±${usual} henkilöä; ${percent} % luvuista poikkeaa enintään ${within}.`,
    sv: `Personantalen har fått ett skyddande slumptillägg på cirka ±${usual} personer; ${percent} % av talen avviker med högst ${within}.`,
    en: `Counts of persons carry protective noise of about ±${usual} persons; ${percent} % of values are within ±${within}.`,
  };
}

/** Share of all keys whose noise in a large count is at most so many persons, 0 to 1. */
function shareWithin({ rows }: Pick<PerturbationTable, "rows">, persons: number): number {
  const { upperKeys = [], noise = [] } = rows.at(-1) ?? {};
  const widths = upperKeys.map((upper, position) => upper - (upperKeys[position - 1] ?? 0));
  return widths.reduce((sum, width, at) => (Math.abs(noise[at] ?? 0) <= persons ? sum + width : sum), 0) / KEYS;
}

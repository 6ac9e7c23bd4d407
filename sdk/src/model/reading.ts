import type { Localised } from "./localised.ts";
import type { Statistic } from "./question.ts";
import type { DimensionRole, Unit } from "./stat-table.ts";

/** Codes of the units of amounts, by measure; whatever is no amount counts persons. */
const AMOUNT_UNITS: Readonly<Record<string, string>> = {
  creditsEarned: "CREDITS",
  creditsPlanned: "CREDITS",
  supportHours: "HOURS",
  supportSessions: "SESSIONS",
};

const PERCENT: Unit = { code: "PT", title: { fi: "prosenttia", sv: "procent", en: "per cent" } };

const PERIOD = /^(entry|exit)(Year|Quarter|Month)$/;

/**
 * What the figures of a table are in: a statistic may turn the unit of the measure into another.
 *
 * @param title - Unit of the measure's counts or sums.
 */
export function unitOf(measure: string, title: Localised, statistic: Statistic): Unit {
  const code = AMOUNT_UNITS[measure] ?? "PS";
  switch (statistic) {
    case "SHARE":
      return PERCENT;
    case "MEAN":
      return {
        code: `${code}_PER_PS`,
        title: { fi: `${title.fi} henkilöä kohti`, sv: `${title.sv} per person`, en: `${title.en} per person` },
      };
    default:
      return { code, title };
  }
}

/** Decimals that figures are rounded to, 0 to 3. Exact ones keep three; the protection leaves shares and means one. */
export function decimalsOf(statistic: Statistic, isProtected: boolean): number {
  if (!isProtected) return statistic === "COUNT" ? 0 : 3;
  return statistic === "COUNT" || statistic === "SUM" ? 0 : 1;
}

/** How statistical formats read a dimension of DigiPoint. */
export const roleOf = (dimension: string): DimensionRole =>
  dimension === "city" ? "geo" : PERIOD.test(dimension) ? "time" : "classification";

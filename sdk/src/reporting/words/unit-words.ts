import type { Language, Localised, TableMeasure } from "../../model/index.ts";
import { LOCALES, NO_BREAK } from "./locale.ts";

/** Of the units that the service itself counts in, the form that goes with one. */
const ONE: Readonly<Record<string, Localised>> = {
  PS: { fi: "henkilö", sv: "person", en: "person" },
};

/** Whether figures of the measure are percentages. */
export const isPercent = ({ unit }: Pick<TableMeasure, "unit">): boolean => unit.code === "PT";

/**
 * A written number with its unit.
 *
 * @param written - The number as its reader sees it.
 * @param value - The number itself, which decides between singular and plural.
 * @example
 * withUnit("41,5", 41.5, measure, "fi"); // "41,5 %"
 */
export function withUnit(written: string, value: number, measure: Pick<TableMeasure, "unit">, lang: Language): string {
  if (isPercent(measure)) return lang === "en" ? `${written}%` : `${written}${NO_BREAK}%`;
  return `${written}${NO_BREAK}${unitFor(value, measure, lang)}`;
}

/** The unit as a heading or axis names it: `%`, or the word for many. */
export const unitWords = (measure: Pick<TableMeasure, "unit">, lang: Language): string =>
  isPercent(measure) ? "%" : measure.unit.title[lang];

function unitFor(value: number, { unit }: Pick<TableMeasure, "unit">, lang: Language): string {
  const isOne = new Intl.PluralRules(LOCALES[lang]).select(value) === "one";
  const one = ONE[unit.code];
  return isOne && one ? one[lang] : unit.title[lang];
}

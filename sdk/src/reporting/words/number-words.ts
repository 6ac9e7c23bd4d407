import type { Language } from "../../model/index.ts";
import { LOCALES } from "./locale.ts";

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as a reader of the language writes it, with exactly so many decimals.
 *
 * @param decimals - 0 to 6.
 * @example
 * numberWords(1234.5, 1, "fi"); // "1 234,5" with a space that does not break
 */
export function numberWords(value: number, decimals: number, lang: Language): string {
  const key = `${lang}${decimals}`;
  const format = formats.get(key) ?? makeFormat(decimals, lang);
  formats.set(key, format);
  return format.format(value);
}

const makeFormat = (decimals: number, lang: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(LOCALES[lang], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
    useGrouping: true,
  });

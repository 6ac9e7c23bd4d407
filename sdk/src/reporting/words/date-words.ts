import type { Language } from "../../model/index.ts";
import { LOCALES } from "./locale.ts";

/**
 * A day as a reader of the language writes it.
 *
 * @param day - YYYY-MM-DD, or an instant in ISO 8601, whose day in UTC is written.
 * @example
 * dayWords("2024-03-31", "fi"); // "31.3.2024"
 */
export const dayWords = (day: string, lang: Language): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: lang === "en" ? "long" : "short", timeZone: "UTC" }).format(
    new Date(day),
  );

import type { Language } from "../../model/index.ts";

/** How numbers, dates and lists are written in each language where DigiPoint is read: in Finland. */
export const LOCALES: Readonly<Record<Language, string>> = Object.freeze({ fi: "fi-FI", sv: "sv-FI", en: "en-GB" });

/** Between a number and its unit, so that a line never breaks there. */
export const NO_BREAK = "\u00a0";

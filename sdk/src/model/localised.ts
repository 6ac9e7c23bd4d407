import type { Language } from "./language.ts";

/** One text in every {@link Language}; a text that exists in only some of them is not a `Localised`. */
export type Localised = Readonly<Record<Language, string>>;

/**
 * Picks the text that a reader of `language` sees.
 *
 * @example
 * localise({ fi: "Turku", sv: "Åbo", en: "Turku" }, "sv"); // "Åbo"
 */
export const localise = (text: Localised, language: Language): string => text[language];

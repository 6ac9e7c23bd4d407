/**
 * A language in which DigiPoint says everything a reader sees: Finnish, Swedish or English.
 *
 * @remarks The tags are BCP 47, so a value can be used as an HTML `lang` or given to `Intl` as it is.
 */
export type Language = "fi" | "sv" | "en";

/** Every {@link Language}, in the order in which DigiPoint lists them: the official languages first. */
export const LANGUAGES: readonly Language[] = Object.freeze<Language[]>(["fi", "sv", "en"]);

/**
 * Tells whether a value from outside, such as a query parameter, is a {@link Language}.
 *
 * @example
 * const language = isLanguage(param) ? param : "fi";
 */
export const isLanguage = (value: unknown): value is Language => value === "fi" || value === "sv" || value === "en";

/**
 * The words that every part of DigiPoint shares: languages, texts, city codes and failures.
 *
 * @packageDocumentation
 */
export { CITY_CODES, type CityCode, isCityCode } from "./city-code.ts";
export { isLanguage, LANGUAGES, type Language } from "./language.ts";
export { type Localised, localise } from "./localised.ts";
export { SdkError, type SdkErrorOptions } from "./sdk-error.ts";

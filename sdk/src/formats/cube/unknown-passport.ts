import type { Licence, Localised, Passport } from "../../model/index.ts";

const CITATION: Localised = { fi: "Lähde ei ole tiedossa.", sv: "Källan är okänd.", en: "The source is not known." };

/** The passport of figures of which little is known: what a file does not say is null or empty, never guessed. */
export const unknownPassport = (known: Partial<Passport> = {}): Passport => ({
  agency: "UNKNOWN",
  release: null,
  dataAsOf: null,
  publishedAt: null,
  checksum: null,
  definitionVersion: null,
  isPerturbed: false,
  noise: null,
  threshold: null,
  citiesExpected: [],
  citiesReporting: [],
  citiesMissing: [],
  licence: null,
  citation: CITATION,
  address: null,
  notes: [],
  ...known,
});

/** A licence of which only the SPDX identifier is known. */
export const licenceOf = (code: string): Licence => ({
  code,
  url: code === "CC-BY-4.0" ? "https://creativecommons.org/licenses/by/4.0/" : `https://spdx.org/licenses/${code}.html`,
});

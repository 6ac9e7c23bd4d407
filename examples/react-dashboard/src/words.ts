import type { Language } from "@digipoint/sdk/model";

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

interface Words {
  readonly title: string;
  readonly language: string;
  readonly city: string;
  readonly measure: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly table: string;
  readonly release: (code: string, asOf: string) => string;
  readonly byCity: string;
  readonly byAge: string;
  readonly byYear: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  fi: {
    title: "Polut teknologia-alalle",
    language: "Kieli",
    city: "Kaupunki",
    measure: "Mittari",
    loading: "Lukuja haetaan.",
    failed: "Lukuja ei saatu.",
    retry: "Yritä uudelleen",
    table: "Luvut taulukkona",
    release: (code, asOf) => `Julkaistu ${code}, tiedot ${asOf} asti`,
    byCity: "Kaupungeittain",
    byAge: "Iän mukaan",
    byYear: "Aloitusvuoden mukaan",
  },
  sv: {
    title: "Vägar till teknikbranschen",
    language: "Språk",
    city: "Stad",
    measure: "Mått",
    loading: "Siffrorna hämtas.",
    failed: "Siffrorna kunde inte hämtas.",
    retry: "Försök igen",
    table: "Siffrorna som tabell",
    release: (code, asOf) => `Publicerat ${code}, uppgifter till ${asOf}`,
    byCity: "Efter stad",
    byAge: "Efter ålder",
    byYear: "Efter startår",
  },
  en: {
    title: "Pathways into technology",
    language: "Language",
    city: "City",
    measure: "Measure",
    loading: "Fetching the figures.",
    failed: "The figures could not be fetched.",
    retry: "Try again",
    table: "The figures as a table",
    release: (code, asOf) => `Released ${code}, data up to ${asOf}`,
    byCity: "By city",
    byAge: "By age",
    byYear: "By year of starting",
  },
};

import type { Language, Localised, Passport } from "../../model/index.ts";

const WORDS = {
  release: { fi: "Julkaisu", sv: "Publicering", en: "Release" },
  asOf: { fi: "Tiedot", sv: "Uppgifter per", en: "Data as of" },
  version: { fi: "Määritelmän versio", sv: "Definitionens version", en: "Definition version" },
  checksum: { fi: "Tarkistussumma", sv: "Kontrollsumma", en: "Checksum" },
  licence: { fi: "Käyttölupa", sv: "Licens", en: "Licence" },
  missing: {
    fi: "Kaupungit, jotka eivät ole toimittaneet tietoja",
    sv: "Städer som inte har lämnat uppgifter",
    en: "Cities that have not reported",
  },
} as const satisfies Record<string, Localised>;

/** What every reader must see beside the figures, a sentence or two each; the citation stands in SOURCE. */
export function passportNotes(passport: Passport, lang: Language): readonly string[] {
  const { noise, threshold, licence, notes } = passport;
  const facts = [
    ["release", passport.release],
    ["asOf", passport.dataAsOf],
    ["version", passport.definitionVersion],
    ["missing", passport.citiesMissing.length > 0 ? passport.citiesMissing.join(", ") : null],
    ["checksum", passport.checksum],
    ["licence", licence && `${licence.code}, ${licence.url}`],
  ] as const;
  return [
    ...[noise, threshold, ...notes].flatMap((text) => (text ? [text[lang]] : [])),
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`${WORDS[name][lang]}: ${value}`])),
  ];
}

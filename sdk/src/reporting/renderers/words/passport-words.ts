import { type Language, type Localised, localise, type Passport } from "../../../model/index.ts";
import { dayWords } from "../../words/date-words.ts";

/** One fact of a passport as readers see it. */
export interface PassportFact {
  readonly term: string;
  readonly text: string;
}

/** Passports that differ in nothing but what each table is cited as. */
export interface PassportGroup {
  readonly facts: readonly PassportFact[];
  readonly notes: readonly string[];
  /** Each once. */
  readonly citations: readonly string[];
}

const TERMS = {
  release: { fi: "Julkaisu", sv: "Publicering", en: "Release" },
  dataAsOf: { fi: "Tiedot", sv: "Uppgifter per", en: "Data as of" },
  publishedAt: { fi: "Julkaistu", sv: "Publicerad", en: "Published" },
  threshold: { fi: "Salaaminen", sv: "Vad som döljs", en: "What is hidden" },
  noise: { fi: "Satunnaisvaihtelu", sv: "Slumptillägg", en: "Noise" },
  reporting: { fi: "Tiedot toimittaneet kaupungit", sv: "Städer som lämnat uppgifter", en: "Cities reporting" },
  licence: { fi: "Käyttölupa", sv: "Licens", en: "Licence" },
  checksum: { fi: "Tarkiste", sv: "Kontrollsumma", en: "Checksum" },
} as const satisfies Record<string, Localised>;

/** Passports by what they have in common, in the order in which they come. */
export function passportGroups(passports: readonly Passport[], lang: Language): readonly PassportGroup[] {
  const groups = new Map<string, { readonly facts: readonly PassportFact[]; readonly of: Passport[] }>();
  for (const passport of passports) {
    const facts = passportFacts(passport, lang);
    const key = JSON.stringify(facts);
    const group = groups.get(key) ?? { facts, of: [] };
    group.of.push(passport);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ facts, of }) => ({
    facts,
    notes: each(of.flatMap(({ notes }) => notes.map((note) => localise(note, lang)))),
    citations: each(of.map(({ citation }) => localise(citation, lang))),
  }));
}

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** What readers must know of figures, without what is not known. */
function passportFacts(passport: Passport, lang: Language): readonly PassportFact[] {
  const { release, dataAsOf, publishedAt, threshold, noise, licence, checksum } = passport;
  const texts: Readonly<Record<keyof typeof TERMS, string | null>> = {
    release,
    dataAsOf: dataAsOf && dayWords(dataAsOf, lang),
    publishedAt: publishedAt && dayWords(publishedAt, lang),
    threshold: threshold && localise(threshold, lang),
    noise: noise && localise(noise, lang),
    reporting: reportingWords(passport),
    licence: licence && `${licence.code} (${licence.url})`,
    checksum: checksum && `SHA-256 ${checksum}`,
  };
  return Object.entries(texts).flatMap(([term, text]) =>
    text === null || text === "" ? [] : [{ term: TERMS[term as keyof typeof TERMS][lang], text }],
  );
}

const reportingWords = ({ citiesExpected, citiesReporting }: Passport): string | null =>
  citiesExpected.length === 0 ? null : `${citiesReporting.length}/${citiesExpected.length}`;

import { LANGUAGES, type Language, type Localised, type Passport, type StatTable } from "../../../model/index.ts";

/** One text a language, made by a function of it. */
export const inEach = (say: (lang: Language) => string): Localised => {
  const [fi = "", sv = "", en = ""] = LANGUAGES.map(say);
  return { fi, sv, en };
};

/** The table with footnotes that tell what was computed; there is no address any more that answers the same. */
export const noted = (table: StatTable, ...notes: readonly Localised[]): StatTable => ({
  ...table,
  passport: { ...table.passport, address: null, notes: unique([...table.passport.notes, ...notes]) },
});

/** One passport for a table made of several: the first's facts, and everybody's notes and protection. */
export function joinPassports(first: Passport, others: readonly Passport[]): Passport {
  const all = [first, ...others];
  const citations = unique(all.map(({ citation }) => citation));
  return {
    ...first,
    definitionVersion: all.every(({ definitionVersion }) => definitionVersion === first.definitionVersion)
      ? first.definitionVersion
      : null,
    isPerturbed: all.some(({ isPerturbed }) => isPerturbed),
    noise: all.find(({ noise }) => noise !== null)?.noise ?? null,
    threshold: all.find(({ threshold }) => threshold !== null)?.threshold ?? null,
    citation: inEach((lang) => citations.map((citation) => citation[lang]).join(" ")),
    address: null,
    notes: unique(all.flatMap(({ notes }) => notes)),
  };
}

const unique = (texts: readonly Localised[]): readonly Localised[] => [
  ...new Map(texts.map((text) => [JSON.stringify([text.fi, text.sv, text.en]), text])).values(),
];

import { LANGUAGES, type Language, type Localised, type StatTable, TOTAL } from "../../../model/index.ts";
import { inEach } from "../../transforms/table/noted.ts";
import { SourceUnavailableError } from "../source-errors.ts";
import type { OutsidePublisher, OutsideTable } from "./outside-table.ts";

/** The same table in the languages that the publisher speaks. */
export type InLanguages = ReadonlyMap<Language, StatTable>;

/** Municipalities are `KU091` elsewhere and `091` here; the whole country is `SSS`. */
const usualCode = (code: string): string => (code === "SSS" ? TOTAL : code.replace(/^KU(\d{3})$/, "$1"));

/**
 * A table of another publisher with our codes, texts in three languages and the passport of its source.
 *
 * @throws {@link SourceUnavailableError} if the languages differ in more than texts.
 */
export function asOurs(publisher: OutsidePublisher, outside: OutsideTable, spoken: InLanguages): StatTable {
  const [table] = spoken.values();
  if (!table) throw new SourceUnavailableError(publisher.name, "speaks no language.");
  const shape = codesOf(table);
  for (const [lang, other] of spoken) {
    if (codesOf(other) !== shape) throw new SourceUnavailableError(publisher.name, `has another table in ${lang}.`);
  }
  const say = (textOf: (one: StatTable, lang: Language) => string): Localised =>
    inEach((lang) => textOf(spoken.get(lang) ?? table, lang));
  return {
    ...table,
    measure: outside.measure,
    statistic: "COUNT",
    dimensions: table.dimensions.map((dimension, place) => {
      const ours = outside.dimensions[dimension.code];
      const codeOf = ours?.categoryOf ?? usualCode;
      return {
        ...dimension,
        code: ours?.code ?? dimension.code,
        title: say((one, lang) => one.dimensions[place]?.title[lang] ?? ""),
        categories: dimension.categories.map((category, at) => ({
          code: codeOf(category.code),
          title: say((one, lang) => one.dimensions[place]?.categories[at]?.title[lang] ?? ""),
        })),
      };
    }),
    conditions: [],
    passport: {
      ...table.passport,
      agency: publisher.agency,
      citation: publisher.citation,
      licence: publisher.licence,
      notes: table.passport.notes.map((_note, at) => say((one, lang) => one.passport.notes[at]?.[lang] ?? "")),
    },
  };
}

const codesOf = ({ dimensions }: StatTable): string =>
  JSON.stringify(dimensions.map(({ code, categories }) => [code, categories.map((category) => category.code)]));

/** The languages to ask in, of ours. */
export const languagesOf = ({ languages = ["fi", "sv", "en"] }: OutsidePublisher): readonly Language[] =>
  languages.filter((lang) => LANGUAGES.includes(lang));

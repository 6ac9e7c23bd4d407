import type { Language, Localised } from "@digipoint/sdk/model";
import type { StatTable } from "../tables/stat-table.ts";
import { LICENCE } from "./licence.ts";
import { addressOf } from "./question-address.ts";

const WORDS = {
  fi: {
    by: "muuttujina",
    asOf: "tiedot",
    release: "julkaisu",
    live: "tarkka luku rekisteristä",
    version: "määritelmän versio",
  },
  sv: {
    by: "efter",
    asOf: "uppgifter per",
    release: "publicering",
    live: "exakt tal ur registret",
    version: "definitionens version",
  },
  en: {
    by: "by",
    asOf: "data as of",
    release: "release",
    live: "exact figure from the register",
    version: "definition version",
  },
} as const satisfies Record<Language, object>;

/** How to name a table as a source, in one sentence a language. */
export const citationOf = (table: StatTable): Localised => ({
  fi: cite(table, "fi"),
  sv: cite(table, "sv"),
  en: cite(table, "en"),
});

function cite({ measure, dimensions, conditions, basis, isProtected, question }: StatTable, lang: Language): string {
  const words = WORDS[lang];
  const breakdown = dimensions.map(({ title }) => title[lang]).join(", ");
  const filters = conditions.map((one) => `${one.dimensionTitle[lang]}: ${one.categoryTitle[lang]}`);
  const subject = [
    measure.version === null
      ? measure.title[lang]
      : `${measure.title[lang]} (${measure.code}, ${words.version} ${measure.version})`,
    ...(breakdown === "" ? [] : [`${words.by} ${breakdown}`]),
    ...filters,
  ].join("; ");
  const source = "release" in basis ? `${words.release} ${basis.release.code}` : words.live;
  const asOf = "release" in basis ? basis.release.asOf : basis.asOf;
  const place = isProtected ? ` ${LICENCE.code}. ${addressOf(question, "json", { lang })}` : "";
  return `DigiPoint. ${subject}. ${capital(source)}, ${words.asOf} ${asOf}.${place}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

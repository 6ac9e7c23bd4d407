import { figureAt, type Language, localise, type StatTable } from "../../model/index.ts";
import type { Report, ReportBlock } from "../../reporting/index.ts";
import { figureWords } from "../../reporting/words/figure-words.ts";
import { sampleTargets } from "./sample-series.ts";
import { sampleCities, sampleTable } from "./sample-table.ts";

const TITLES = {
  fi: { title: "Esimerkkiraportti", description: "Keksittyjä lukuja kokeiluun.", figure: "Henkilöitä Tampereella" },
  sv: { title: "Exempelrapport", description: "Påhittade siffror för provning.", figure: "Personer i Tammerfors" },
  en: { title: "Sample report", description: "Made-up figures to test with.", figure: "Persons in Tampere" },
} as const satisfies Record<Language, object>;

/** A picture as small as a picture can be. */
const svgOf = (title: string, id: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 10 10" aria-labelledby="${id}-title ${id}-desc">` +
  `<title id="${id}-title">${title}</title><desc id="${id}-desc">${title}</desc><rect width="9" height="9"/></svg>`;

function figureBlock(
  table: StatTable,
  at: Readonly<Record<string, string>>,
  title: string,
  lang: Language,
): ReportBlock {
  const figure = figureAt(table, at);
  return { kind: "figure", title, table, figure, words: figureWords(figure, table, lang) };
}

/** A report with every kind of block and every status of a figure, for tests of what turns reports into formats. */
export function sampleReport(lang: Language): Report {
  const { title, description, figure } = TITLES[lang];
  const [table, cities, targets] = [sampleTable(), sampleCities(), sampleTargets()];
  const named = (one: StatTable) => localise(one.measure.title, lang);
  return {
    definition: { id: "sample", version: "1.0.0" },
    lang,
    title,
    description,
    parameters: [{ name: "city", title: localise({ fi: "Kaupunki", sv: "Stad", en: "City" }, lang), value: "Tampere" }],
    blocks: [
      { kind: "heading", text: figure },
      { kind: "text", text: description },
      figureBlock(table, { city: "837", gender: "_T" }, figure, lang),
      figureBlock(table, { city: "837", gender: "F" }, `${figure} 2`, lang),
      { kind: "table", title: named(table), table },
      {
        kind: "chart",
        title: `${named(table)} 2`,
        table: cities,
        chart: { svg: svgOf(figure, "cities"), summary: `${figure}.` },
      },
      {
        kind: "progress",
        title: `${named(table)} 3`,
        table: targets,
        chart: { svg: svgOf(title, "targets"), summary: `${title}.` },
      },
      { kind: "failed", title: `${named(table)} 4`, code: "QUESTION_REFUSED", message: "The question was refused." },
    ],
    passports: [table.passport],
  };
}

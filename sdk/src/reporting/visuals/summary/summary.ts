import type { Language, StatTable } from "../../../model/index.ts";
import { numberWords } from "../../words/number-words.ts";
import type { OpenTable } from "../chart/open-table.ts";
import { absenceWords } from "./absence-words.ts";
import { chartWords, KINDS, type VisualName } from "./chart-words.ts";
import { extremeWords } from "./extreme-words.ts";

/**
 * What a picture shows, in words: what it is, the largest and the smallest shown, and how many figures are not. It tells
 * no cause and ranks nobody.
 *
 * @param more - Sentences that only this picture needs.
 */
export function summaryOf(
  visual: VisualName,
  table: StatTable,
  open: OpenTable,
  lang: Language,
  more: readonly string[] = [],
): string {
  return [
    `${KINDS[visual][lang]}.`,
    aboutWords(table, open, lang),
    extremeWords(table, open.cells, lang),
    absenceWords(open.cells, lang),
    ...more,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function aboutWords({ measure, conditions, dimensions: all }: StatTable, { dimensions }: OpenTable, lang: Language) {
  const by = dimensions.map(({ title, categories }) => `${title[lang]} (${numberWords(categories.length, 0, lang)})`);
  const folded = all.filter((dimension) => !dimensions.includes(dimension));
  const only = [
    ...conditions.map(({ dimension, category }) => `${dimension.title[lang]}: ${category.title[lang]}`),
    ...folded.map(({ title, categories }) => `${title[lang]}: ${categories[0]?.title[lang] ?? ""}`),
  ];
  const hasOwnMeasures = dimensions.some(({ role }) => role === "metric");
  return [
    ...(hasOwnMeasures ? [] : [`${chartWords("figure", lang)}: ${measure.title[lang]}.`]),
    `${chartWords("by", lang)}: ${by.join(", ")}.`,
    ...(only.length === 0 ? [] : [`${chartWords("only", lang)}: ${only.join("; ")}.`]),
  ].join(" ");
}

import type { Language } from "@digipoint/sdk/model";
import { dimensionTable, measureTable } from "./figure-tables.ts";

const TABLES = { measures: measureTable, dimensions: dimensionTable };

const LANGUAGES: readonly Language[] = ["fi", "sv", "en"];

/** The pages that tell analysts how figures are made, one a language. */
export const figurePages = LANGUAGES.map((lang) => ({
  lang,
  place: new URL(`../../../../../docs/figures.${lang}.md`, import.meta.url),
}));

/** A page with its tables made anew: each stands between its mark, such as `<!-- measures -->`, and the next empty line. */
export function withTables(page: string, lang: Language): string {
  return Object.entries(TABLES).reduce((text, [name, tableIn]) => {
    const marked = new RegExp(`(<!-- ${name} -->)\n+(?:\\|[^\n]*\n+)*`);
    if (!marked.test(text)) throw new Error(`The page in ${lang} has no place for the table of ${name}.`);
    return text.replace(marked, `$1\n\n${tableIn(lang)}\n\n`);
  }, page);
}

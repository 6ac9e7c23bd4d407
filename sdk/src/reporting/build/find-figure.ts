import { type Language, type StatTable, type TableCategory, tableRows } from "../../model/index.ts";
import { figureWords } from "../words/figure-words.ts";
import { PlaceError } from "./build-errors.ts";

/**
 * One figure of a table, and its words. A dimension that has a single category needs no place.
 *
 * @throws {@link PlaceError} if the place leaves several figures, or the table has none there.
 */
export function findFigure(table: StatTable, at: Readonly<Record<string, string>>, lang: Language) {
  const stranger = Object.keys(at).find((code) => !table.dimensions.some((dimension) => dimension.code === code));
  if (stranger !== undefined) {
    throw new PlaceError(`The table has no dimension ${stranger}; it has ${codesIn(table.dimensions)}.`);
  }
  const [found, another] = [...tableRows(table)].filter(({ categories }) => isAt(categories, at));
  if (!found) throw new PlaceError(`The table has no figure at ${placeWords(at)}.`);
  if (another) {
    const open = table.dimensions.filter(({ code, categories }) => categories.length > 1 && !(code in at));
    throw new PlaceError(`Several figures are at that place; say a category of ${codesIn(open)}.`);
  }
  return { figure: found.figure, words: figureWords(found.figure, table, lang, found.categories) };
}

const isAt = (categories: Readonly<Record<string, TableCategory>>, at: Readonly<Record<string, string>>) =>
  Object.entries(at).every(([code, category]) => categories[code]?.code === category);

const codesIn = (dimensions: StatTable["dimensions"]) => dimensions.map(({ code }) => code).join(", ") || "none";
const placeWords = (at: Readonly<Record<string, string>>) =>
  Object.entries(at)
    .map(([code, category]) => `${code} ${category}`)
    .join(", ");

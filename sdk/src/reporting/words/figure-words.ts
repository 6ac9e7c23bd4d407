import type { Figure, Language, ShownFigure, StatTable, TableCategory, TableMeasure } from "../../model/index.ts";
import { measureOf } from "./measure-of.ts";
import { numberWords } from "./number-words.ts";
import { statusWords } from "./status-words.ts";
import { withUnit } from "./unit-words.ts";

/** What is needed of a table to write its figures. */
type Measured = Pick<StatTable, "measure" | "conditions">;

/**
 * A figure as readers see it in running text: with its unit and the usual size of its noise, or why there is none.
 *
 * @param categories - Categories of the figure, which say what it counts where measures stand side by side.
 * @example
 * figureWords(shown(412, 2), table, "sv"); // "412 personer (±2)"
 * figureWords(absent("hidden"), table, "fi"); // "salattu"
 */
export function figureWords(
  figure: Figure,
  table: Measured,
  lang: Language,
  categories?: Readonly<Record<string, TableCategory>>,
): string {
  if (figure.status !== "shown") return statusWords(figure.status, lang);
  const measure = measureOf(table, categories);
  const words = withUnit(numberWords(figure.value, measure.decimals, lang), figure.value, measure, lang);
  const noise = noiseOf(figure, measure, lang);
  return noise === null ? words : `${words} (${noise})`;
}

/**
 * A figure as it stands in a cell of a table or beside a mark: the number alone, or why there is none.
 *
 * @example
 * figureText(shown(1234), table.measure, "en"); // "1,234"
 */
export const figureText = (figure: Figure, measure: Pick<TableMeasure, "decimals">, lang: Language): string =>
  figure.status === "shown" ? numberWords(figure.value, measure.decimals, lang) : statusWords(figure.status, lang);

/** The usual size of a figure's noise, such as `±2`; null where it carries none. */
function noiseOf({ noise }: ShownFigure, { decimals }: Pick<TableMeasure, "decimals">, lang: Language) {
  if (noise === null || noise === 0) return null;
  return `±${numberWords(noise, Math.max(decimals, decimalsOf(noise)), lang)}`;
}

/** Decimals that show the first digit of a small number, 0 to 6: noise of 0.4 persons is not ±0. */
const decimalsOf = (value: number): number =>
  value >= 1 ? 0 : Math.min(6, Math.max(0, Math.ceil(-Math.log10(value))));

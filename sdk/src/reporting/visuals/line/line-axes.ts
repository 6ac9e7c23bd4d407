import type { Language, TableDimension, TableMeasure } from "../../../model/index.ts";
import { numberWords } from "../../words/number-words.ts";
import { NARROW } from "../chart/frame.ts";
import { label, SIZES } from "../chart/label.ts";
import { element, type Markup, percent } from "../markup/element.ts";
import { textWidth } from "../text/text-width.ts";

/** Where points lie: from the first time to the last, in percent of the width. */
const SPAN = { first: 16, last: 94 } as const;

/** Where a time lies, in percent of the width; a single one in the middle. */
export const acrossOf = (place: number, count: number): number =>
  count === 1 ? (SPAN.first + SPAN.last) / 2 : SPAN.first + (place * (SPAN.last - SPAN.first)) / (count - 1);

/** Lines across the plot with their values over them. @param yOf - Pixels from the top of a value. */
export const valueAxis = (
  ticks: readonly number[],
  yOf: (value: number) => number,
  { decimals }: Pick<TableMeasure, "decimals">,
  lang: Language,
): readonly Markup[] =>
  ticks.flatMap((tick) => [
    element("line", {
      ...{ x1: 0, x2: "100%", y1: yOf(tick), y2: yOf(tick) },
      ...(tick === 0
        ? { class: "dp-ink", stroke: "currentColor", "stroke-width": 1 }
        : { class: "dp-grid", stroke: "#d5dae0", "stroke-width": 1 }),
    }),
    label(numberWords(tick, Number.isInteger(tick) ? 0 : Math.max(1, decimals), lang), {
      ...{ y: yOf(tick) - 4, size: SIZES.small, isMuted: true, hasHalo: true },
    }),
  ]);

/** Times below the plot: all of them, or every so many where the narrowest picture has no room for all. */
export function timeAxis({ categories }: TableDimension, y: number, lang: Language): readonly Markup[] {
  const widest = Math.max(...categories.map(({ title }) => textWidth(title[lang], SIZES.small))) + 8;
  const room = (NARROW * (SPAN.last - SPAN.first)) / 100;
  const step = Math.max(1, Math.ceil((widest * (categories.length - 1)) / room));
  return categories.flatMap(({ title }, place) => {
    const isTold = (categories.length - 1 - place) % step === 0;
    const x = acrossOf(place, categories.length);
    if (!isTold) return [];
    return label(title[lang], { x: percent(x), y, size: SIZES.small, anchor: "middle" });
  });
}

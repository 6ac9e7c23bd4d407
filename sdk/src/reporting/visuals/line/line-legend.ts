import type { Language } from "../../../model/index.ts";
import { NARROW } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import { colourOf, type Look, SERIES_DASHES } from "../chart/paint.ts";
import { element, type Markup } from "../markup/element.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Series } from "./open-series.ts";
import { pointShape } from "./point-mark.ts";

const SAMPLE = 34;
const BEFORE_TEXT = SAMPLE + 6;
const BETWEEN = 14;

/** What each line stands for: a piece of it with its mark, and its name. */
export function lineLegend(series: readonly Series[], looks: readonly Look[], lang: Language, y: number) {
  let [x, top] = [0, y];
  const marks = series.flatMap(({ category }, at): readonly Markup[] => {
    if (!category) return [];
    const look = looks[at] ?? 0;
    const lines = wrapText(category.title[lang], SIZES.small, NARROW - BEFORE_TEXT);
    const width = BEFORE_TEXT + Math.max(...lines.map((line) => textWidth(line, SIZES.small)));
    if (x > 0 && x + width > NARROW) [x, top] = [0, top + LINE + 2];
    const [from, row] = [x, top];
    x += width + BETWEEN;
    top += (lines.length - 1) * LINE;
    return [sampleAt(look, from, row + 8), label(lines, { x: from + BEFORE_TEXT, y: row + 12, size: SIZES.small })];
  });
  return { marks, height: marks.length === 0 ? 0 : top + LINE + 8 - y };
}

const sampleAt = (look: Look, x: number, y: number): Markup =>
  element(
    "g",
    { transform: `translate(${Math.round(x)} ${y})` },
    element("line", {
      ...{ x1: 0, x2: SAMPLE, y1: 0, y2: 0, class: `dp-line dp-line-${look}`, stroke: colourOf(look) },
      ...{ "stroke-width": 2.5, "stroke-dasharray": SERIES_DASHES[look - 1] },
    }),
    element("g", { transform: `translate(${SAMPLE / 2} 0)` }, pointShape(look)),
  );

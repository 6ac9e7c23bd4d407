import type { Language, TableCategory } from "../../../model/index.ts";
import { NARROW } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import type { Look } from "../chart/paint.ts";
import { fillOf } from "../chart/patterns.ts";
import { element, type Markup } from "../markup/element.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapText } from "../text/wrap-text.ts";

const SWATCH = 14;
const BEFORE_TEXT = 20;
const BETWEEN = 16;

/** What each colour and pattern stands for, in as many rows as the narrowest picture needs. */
export interface Legend {
  readonly marks: readonly Markup[];
  /** Pixels. */
  readonly height: number;
}

/** @param y - Upper edge, in pixels. */
export function legendAt(series: readonly TableCategory[], looks: readonly Look[], place: LegendPlace): Legend {
  const { y, id, lang } = place;
  let [x, row] = [0, y];
  const marks = series.map(({ title }, at): Markup => {
    const lines = wrapText(title[lang], SIZES.small, NARROW - BEFORE_TEXT);
    const width = BEFORE_TEXT + Math.max(...lines.map((line) => textWidth(line, SIZES.small)));
    if (x > 0 && x + width > NARROW) [x, row] = [0, row + LINE + 2];
    const top = row;
    const swatch = { x, y: top, width: SWATCH, height: SWATCH, ...fillOf(looks[at] ?? 0, id) };
    const mark = element(
      "g",
      {},
      element("rect", swatch),
      label(lines, { x: x + BEFORE_TEXT, y: top + 12, size: SIZES.small }),
    );
    x += width + BETWEEN;
    row += (lines.length - 1) * LINE;
    return mark;
  });
  return { marks, height: row + LINE + 6 - y };
}

interface LegendPlace {
  readonly y: number;
  readonly id: string;
  readonly lang: Language;
}

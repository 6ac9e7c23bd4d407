import { isShown, type Language } from "../../../model/index.ts";
import { figureText } from "../../words/figure-words.ts";
import { isPercent, withUnit } from "../../words/unit-words.ts";
import { absentMark } from "../chart/absent-mark.ts";
import { intervalMark, noiseInterval } from "../chart/interval.ts";
import { label, SIZES } from "../chart/label.ts";
import type { Cell } from "../chart/open-table.ts";
import type { Look } from "../chart/paint.ts";
import { fillOf } from "../chart/patterns.ts";
import type { ValueScale } from "../chart/value-scale.ts";
import { element, type Markup, percent } from "../markup/element.ts";

/** How a bar is drawn. */
export interface BarPlace {
  readonly id: string;
  readonly lang: Language;
  readonly look: Look;
  readonly scale: ValueScale;
  /** Upper edge and height, in pixels. */
  readonly y: number;
  readonly height: number;
}

/** A bar from zero with its value beside it, or the mark and word of a figure that has none. */
export function barRow({ figure, measure }: Cell, { id, lang, look, scale, y, height }: BarPlace): Markup {
  const middle = y + height / 2;
  if (!isShown(figure)) return absentMark(id, figure.status, lang, middle);
  const [zero, end] = [scale(0), scale(figure.value)];
  const interval = noiseInterval(figure, scale);
  const beside = Math.max(zero, end, interval?.[1] ?? 0);
  return element(
    "g",
    {},
    element("rect", {
      x: percent(Math.min(zero, end)),
      y,
      width: percent(Math.abs(end - zero)),
      height,
      ...fillOf(look, id),
    }),
    interval && intervalMark(interval, middle),
    label(barText(figure, measure, lang), {
      x: percent(beside),
      dx: 8,
      y: middle + 5,
      size: SIZES.value,
      isBold: true,
    }),
  );
}

/** The number that stands beside a bar; percentages carry their sign. */
export function barText(figure: Cell["figure"], measure: Cell["measure"], lang: Language): string {
  const text = figureText(figure, measure, lang);
  return isShown(figure) && isPercent(measure) ? withUnit(text, figure.value, measure, lang) : text;
}

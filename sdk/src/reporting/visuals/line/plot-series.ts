import type { ScaleLinear } from "d3-scale";
import { isShown, type Language } from "../../../model/index.ts";
import { absentSquare } from "../chart/absent-mark.ts";
import { label, SIZES } from "../chart/label.ts";
import type { Look } from "../chart/paint.ts";
import { element, type Markup, percent } from "../markup/element.ts";
import { acrossOf } from "./line-axes.ts";
import { type LinePoint, linePath } from "./line-path.ts";
import { pointText, type Series } from "./open-series.ts";
import { pointMark } from "./point-mark.ts";

/** How a line is drawn. */
export interface PlotPlace {
  readonly id: string;
  readonly lang: Language;
  readonly look: Look;
  readonly yOf: ScaleLinear<number, number>;
  /** Of the plot, in pixels. */
  readonly height: number;
  /** Whether values stand beside the points. */
  readonly hasValues: boolean;
  /** How many squares already stand over a place of the base line. */
  readonly below: (place: number) => number;
}

/** Least height of noise that is worth drawing, in pixels. */
const VISIBLE = 4;
const SQUARE = 14;

/** A line with its marks; a hatched square on the base line where there is no value. */
export function plotSeries({ cells }: Series, { id, lang, look, yOf, height, hasValues, below }: PlotPlace): Markup {
  const points = cells.map(
    ({ figure }, place): LinePoint =>
      isShown(figure) ? { x: acrossOf(place, cells.length), y: yOf(figure.value) } : null,
  );
  const marks = cells.map((cell, place): readonly Markup[] => {
    const [point, { figure }] = [points[place] ?? null, cell];
    const x = acrossOf(place, cells.length);
    if (!isShown(figure) || point === null) {
      const y = height - SQUARE - 2 - below(place) * (SQUARE + 2);
      return [element("g", { transform: `translate(-${SQUARE / 2} 0)` }, absentSquare(id, percent(x), y))];
    }
    const text = {
      x: percent(x),
      y: point.y - 10,
      size: SIZES.value,
      anchor: "middle",
      isBold: true,
      hasHalo: true,
    } as const;
    return [
      ...whisker(x, yOf(figure.value + (figure.noise ?? 0)), yOf(figure.value - (figure.noise ?? 0))),
      pointMark(look, x, point.y),
      ...(hasValues ? [label(pointText(cell, lang), text)] : []),
    ];
  });
  return element("g", {}, linePath(points, look, height), marks);
}

/** The usual size of a figure's noise, where it can be seen. */
function whisker(x: number, y1: number, y2: number): readonly Markup[] {
  if (y2 - y1 < VISIBLE) return [];
  const line = { x1: percent(x), x2: percent(x), y1, y2, class: "dp-ink", stroke: "currentColor", "stroke-width": 1.5 };
  return [element("line", line)];
}

import type { ValueScale } from "../chart/value-scale.ts";
import { element, type Markup, percent } from "../markup/element.ts";

/** The line of zero along a bar. @param y - Upper edge of the bar, in pixels. */
export const baseline = (scale: ValueScale, y: number, height: number): Markup =>
  element("line", {
    x1: percent(scale(0)),
    x2: percent(scale(0)),
    y1: y - 2,
    y2: y + height + 2,
    class: "dp-ink",
    stroke: "currentColor",
    "stroke-width": 1,
  });

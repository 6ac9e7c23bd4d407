import type { ShownFigure } from "../../../model/index.ts";
import { element, type Markup, percent } from "../markup/element.ts";
import { NARROW } from "./frame.ts";
import type { ValueScale } from "./value-scale.ts";

/** Narrowest interval that is worth drawing, in pixels of the narrowest picture. */
const VISIBLE = 4;

/** From the value less its usual noise to the value and as much more; null where there is none, or none to be seen. */
export function noiseInterval(figure: ShownFigure, scale: ValueScale): readonly [number, number] | null {
  if (figure.noise === null || figure.noise === 0) return null;
  const ends = [scale(figure.value - figure.noise), scale(figure.value + figure.noise)] as const;
  return ((ends[1] - ends[0]) / 100) * NARROW < VISIBLE ? null : ends;
}

/** The interval across a mark, with an edge in the colour of the ground. @param middle - Pixels from the top. */
export function intervalMark([from, to]: readonly [number, number], middle: number): Markup {
  const lines = [
    { x1: percent(from), x2: percent(to), y1: middle, y2: middle },
    { x1: percent(from), x2: percent(from), y1: middle - 4, y2: middle + 4 },
    { x1: percent(to), x2: percent(to), y1: middle - 4, y2: middle + 4 },
  ];
  return element(
    "g",
    { class: "dp-interval" },
    lines.map((line) => element("line", { ...line, class: "dp-ground", stroke: "#fff", "stroke-width": 4 })),
    lines.map((line) => element("line", { ...line, class: "dp-ink", stroke: "currentColor", "stroke-width": 1.5 })),
  );
}

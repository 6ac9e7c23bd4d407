import { isShown, type Language } from "../../../model/index.ts";
import { absentSquare } from "../chart/absent-mark.ts";
import { NARROW } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import type { Cell } from "../chart/open-table.ts";
import type { Look } from "../chart/paint.ts";
import { fillOf } from "../chart/patterns.ts";
import type { ValueScale } from "../chart/value-scale.ts";
import { element, type Markup, percent } from "../markup/element.ts";
import { wrapText } from "../text/wrap-text.ts";
import { barText } from "./bar-row.ts";

/** How a stack is drawn. */
export interface StackPlace {
  readonly id: string;
  readonly lang: Language;
  readonly looks: readonly Look[];
  readonly scale: ValueScale;
  /** Upper edge of the bar and its height, in pixels. */
  readonly y: number;
  readonly height: number;
}

/** A stack and the line of its values, and how high both are. */
export interface Stack {
  readonly marks: readonly Markup[];
  /** Pixels. */
  readonly height: number;
}

/** Shown parts end to end, then a hatched square if a part has no value; below, every part in words. */
export function stackAt(parts: readonly Cell[], place: StackPlace): Stack {
  const { id, lang, looks, scale, y, height } = place;
  let reached = 0;
  const bars = parts.map(({ figure }, at): Markup | null => {
    if (!isShown(figure)) return null;
    const from = scale(reached);
    reached += Math.max(0, figure.value);
    return element("rect", {
      x: percent(from),
      y,
      width: percent(scale(reached) - from),
      height,
      ...fillOf(looks[at] ?? 0, id),
    });
  });
  const isShort = parts.some(({ figure }) => !isShown(figure));
  const square = isShort
    ? element("g", { transform: "translate(4 0)" }, absentSquare(id, percent(scale(reached)), y + (height - 14) / 2))
    : null;
  const words = parts
    .map(({ figure, measure, categories }) => `${categories.at(-1)?.title[lang]}: ${barText(figure, measure, lang)}`)
    .join(" · ");
  const lines = wrapText(words, SIZES.small, NARROW);
  const said = label(lines, { y: y + height + 15, size: SIZES.small });
  return {
    marks: [...bars.filter((bar) => bar !== null), ...(square ? [square] : []), said],
    height: height + 4 + lines.length * LINE,
  };
}

/** The longest stack: the sum of what is shown of it. */
export const stackLength = (parts: readonly Cell[]): number =>
  parts.reduce((sum, { figure }) => sum + (isShown(figure) ? Math.max(0, figure.value) : 0), 0);

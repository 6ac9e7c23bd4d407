import type { Language } from "../../../model/index.ts";
import { NARROW } from "../chart/frame.ts";
import { noiseInterval } from "../chart/interval.ts";
import { SIZES } from "../chart/label.ts";
import type { Cell } from "../chart/open-table.ts";
import { shownValues, type ValueScale, valueScale } from "../chart/value-scale.ts";
import { textWidth } from "../text/text-width.ts";
import { barText } from "./bar-row.ts";

/** Between a bar and its value, and after it, in pixels. */
const GAP = 20;

/** Least part of the width that bars keep, in percent. */
const LEAST = 25;

/** A scale that leaves room for the values beside the bars in the narrowest picture. @param left - Pixels taken. */
export function barScale(cells: readonly Cell[], lang: Language, left = 0): ValueScale {
  const widths = cells.map(({ figure, measure }) => textWidth(barText(figure, measure, lang), SIZES.value + 1));
  const most = Math.max(LEAST, 100 * (1 - (left + GAP + Math.max(0, ...widths)) / NARROW));
  return valueScale(shownValues(cells), most);
}

/** Whether the noise of any of the figures is large enough to be drawn. */
export const hasIntervals = (cells: readonly Cell[], scale: ValueScale): boolean =>
  cells.some(({ figure }) => figure.status === "shown" && noiseInterval(figure, scale) !== null);

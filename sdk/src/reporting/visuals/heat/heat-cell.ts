import { isShown, type Language } from "../../../model/index.ts";
import { barText } from "../bars/bar-row.ts";
import { label, SIZES } from "../chart/label.ts";
import type { Cell } from "../chart/open-table.ts";
import { element, type Markup, percent } from "../markup/element.ts";
import { SHADES, type Shade } from "./shade.ts";

/** Where a cell lies: percent of the width across, pixels down. */
export interface HeatPlace {
  readonly id: string;
  readonly lang: Language;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels from the upper edge to the baseline of the value. */
  readonly baseline: number;
}

/** A shaded cell with its value; one without a value is hatched, and says why. */
export function heatCell(cell: Cell, shade: Shade | null, place: HeatPlace): Markup {
  const { id, lang, x, y, width, height, baseline } = place;
  const box = { x: percent(x), y, width: percent(width), height, class: "", fill: "" };
  const middle = percent(x + width / 2);
  const value = label(barText(cell.figure, cell.measure, lang), {
    ...{ x: middle, y: y + baseline, anchor: "middle" },
    ...(isShown(cell.figure) ? { size: SIZES.value, isBold: true } : { size: SIZES.small, hasHalo: true }),
  });
  const filled =
    shade === null
      ? { ...box, class: "dp-heat", fill: `url(#${id}-absent)` }
      : { ...box, class: `dp-heat dp-heat-${shade}`, fill: SHADES[shade] };
  return element("g", {}, element("rect", { ...filled, stroke: "#fff", "stroke-width": 2 }), value);
}

import { line } from "d3-shape";
import { colourOf, type Look, SERIES_DASHES } from "../chart/paint.ts";
import { element, type Markup } from "../markup/element.ts";

/** A place on a line: percent across, pixels down; null where there is no value. */
export type LinePoint = { readonly x: number; readonly y: number } | null;

const pathOf = line<LinePoint>()
  .defined((point) => point !== null)
  .x((point) => point?.x ?? 0)
  .y((point) => point?.y ?? 0);

/**
 * A line through the points, broken where there is none. It lies in a picture of its own, whose width stretches while
 * the line keeps its thickness.
 *
 * @param height - Of the plot, in pixels.
 */
export function linePath(points: readonly LinePoint[], look: Look, height: number): Markup {
  const d = pathOf(points);
  if (d === null) return element("g");
  const path = element("path", {
    d,
    class: `dp-line dp-line-${look}`,
    fill: "none",
    stroke: colourOf(look),
    "stroke-width": 2.5,
    "stroke-linejoin": "round",
    "stroke-dasharray": SERIES_DASHES[look - 1],
    "vector-effect": "non-scaling-stroke",
  });
  const frame = {
    width: "100%",
    height,
    viewBox: `0 0 100 ${height}`,
    preserveAspectRatio: "none",
    overflow: "visible",
  };
  return element("svg", frame, path);
}

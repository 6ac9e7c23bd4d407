import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from "d3-shape";
import { colourOf, type Look } from "../chart/paint.ts";
import { element, type Markup, percent } from "../markup/element.ts";

/** A shape for each look, so that no point is told from another by colour alone. */
const SHAPES: readonly SymbolType[] = [
  symbolCircle,
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolWye,
];

/** Area of a mark, in square pixels. */
const AREA = 60;

/** The mark of a look around its own centre. */
export const pointShape = (look: Look): Markup =>
  element("path", {
    d: symbol(SHAPES[look] ?? symbolCircle, AREA)() ?? "",
    class: `dp-series-${look} dp-point`,
    fill: colourOf(look),
    stroke: "#fff",
    "stroke-width": 1.2,
  });

/** The mark of a value. @param x - Percent of the width. @param y - Pixels. */
export const pointMark = (look: Look, x: number, y: number): Markup =>
  element("svg", { x: percent(x), y, overflow: "visible" }, pointShape(look));

import type { AbsentFigure, Language } from "../../../model/index.ts";
import { statusWords } from "../../words/status-words.ts";
import { element, type Markup } from "../markup/element.ts";
import { label, SIZES } from "./label.ts";

/** Side of the hatched square that stands for a figure without a value, in pixels. */
const SIDE = 14;

/** A hatched square: a mark of its own that no scale applies to. @param x - Of its left edge. */
export const absentSquare = (id: string, x: number | string, y: number): Markup =>
  element("rect", {
    x,
    y,
    width: SIDE,
    height: SIDE,
    rx: 2,
    class: "dp-absent",
    fill: `url(#${id}-absent)`,
    stroke: "#5a6370",
    "stroke-width": 1,
    "stroke-dasharray": "3 2",
  });

/** The square with the word that says why there is no value. @param middle - Of both, in pixels from the top. */
export const absentMark = (id: string, status: AbsentFigure["status"], lang: Language, middle: number): Markup =>
  element(
    "g",
    {},
    absentSquare(id, 1, middle - SIDE / 2),
    label(statusWords(status, lang), { x: SIDE + 8, y: middle + 5, size: SIZES.value, isMuted: true }),
  );

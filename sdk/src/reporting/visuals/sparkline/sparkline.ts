import { scaleLinear } from "d3-scale";
import { isShown, type TableDimension } from "../../../model/index.ts";
import type { Visual, VisualContext } from "../../contracts/plugins.ts";
import { absentSquare } from "../chart/absent-mark.ts";
import { frame, safeId } from "../chart/frame.ts";
import { label, SIZES } from "../chart/label.ts";
import type { Cell } from "../chart/open-table.ts";
import { widthOption } from "../chart/options.ts";
import { absentPattern } from "../chart/patterns.ts";
import { shownValues } from "../chart/value-scale.ts";
import { type LinePoint, linePath } from "../line/line-path.ts";
import { openSeries, pointText } from "../line/open-series.ts";
import { pointMark } from "../line/point-mark.ts";
import { element, type Markup, percent } from "../markup/element.ts";
import { chartWords } from "../summary/chart-words.ts";
import { cellName, wordsOf } from "../summary/extreme-words.ts";
import { summaryOf } from "../summary/summary.ts";

const HEIGHT = 44;
const [TOP, BOTTOM] = [8, 36];
/** Where the line lies between its first and last value, in percent of the width. */
const [FIRST, LAST] = [30, 70];

/**
 * A small line along time alone, with the first and the last value that are shown. It is broken where a figure is not
 * shown. Option: `width`, as of `bar`.
 */
export const sparkline: Visual = {
  name: "sparkline",
  draw: (table, options, context) => {
    const { lang } = context;
    const width = widthOption(options, "sparkline");
    const { open, time, series } = openSeries(table, 0, "sparkline");
    const cells = series[0]?.cells ?? [];
    const id = safeId(context);
    const values = shownValues(cells);
    const yOf = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [BOTTOM, TOP]);
    const xOf = (place: number) => FIRST + (place * (LAST - FIRST)) / Math.max(1, cells.length - 1);
    const points = cells.map(
      ({ figure }, place): LinePoint => (isShown(figure) ? { x: xOf(place), y: yOf(figure.value) } : null),
    );
    const shown = cells.filter(({ figure }) => isShown(figure));
    const ends = [shown[0], shown.at(-1)].map((cell) => (cell ? cells.indexOf(cell) : -1));
    const squares = cells.flatMap(({ figure }, place): readonly Markup[] =>
      isShown(figure)
        ? []
        : [element("g", { transform: "translate(-7 0)" }, absentSquare(id, percent(xOf(place)), BOTTOM - 14))],
    );
    const said =
      shown.length < 2 ? [] : [ofEnd("first", shown[0], table, context), ofEnd("last", shown.at(-1), table, context)];
    const gap = shown.length < cells.length ? [chartWords("gap", lang)] : [];
    const summary = summaryOf("sparkline", table, open, lang, [...said, ...gap]);
    const svg = frame({
      ...{ visual: "sparkline", id, context, summary, width, height: HEIGHT },
      patterns: [absentPattern(id)],
      marks: [
        endLabel(cells, time, 0, "start", context),
        linePath(points, 1, HEIGHT),
        squares,
        [...new Set(ends)].map((place) => (points[place] ? pointMark(1, points[place].x, points[place].y) : null)),
        endLabel(cells, time, cells.length - 1, "end", context),
      ],
    });
    return { svg, summary };
  },
};

/** A time and its value, or the mark of its having none, beside an end of the line. */
function endLabel(
  cells: readonly Cell[],
  time: TableDimension,
  place: number,
  anchor: "start" | "end",
  { lang }: VisualContext,
): readonly Markup[] {
  const cell = cells[place];
  if (!cell) return [];
  const x = anchor === "start" ? 0 : "100%";
  return [
    label(isShown(cell.figure) ? pointText(cell, lang) : "–", { x, y: 18, anchor, isBold: true }),
    label(time.categories[place]?.title[lang] ?? "", { x, y: 36, anchor, size: SIZES.small, isMuted: true }),
  ];
}

const ofEnd = (
  which: "first" | "last",
  cell: Cell | undefined,
  table: Parameters<Visual["draw"]>[0],
  { lang }: VisualContext,
): string => (cell ? `${chartWords(which, lang)}: ${cellName(cell, lang)}, ${wordsOf(table, cell, lang)}.` : "");

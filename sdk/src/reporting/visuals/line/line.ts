import { scaleLinear } from "d3-scale";
import { isShown } from "../../../model/index.ts";
import type { Visual } from "../../contracts/plugins.ts";
import { frame, safeId } from "../chart/frame.ts";
import { notesAt } from "../chart/notes.ts";
import { widthOption } from "../chart/options.ts";
import { looksOf } from "../chart/paint.ts";
import { absentPattern } from "../chart/patterns.ts";
import { shownValues } from "../chart/value-scale.ts";
import { element } from "../markup/element.ts";
import { chartWords } from "../summary/chart-words.ts";
import { summaryOf } from "../summary/summary.ts";
import { absenceLegend } from "./absence-legend.ts";
import { timeAxis, valueAxis } from "./line-axes.ts";
import { lineLegend } from "./line-legend.ts";
import { openSeries, type Series } from "./open-series.ts";
import { plotSeries } from "./plot-series.ts";

const PLOT = { height: 200, top: 24, below: 24 } as const;
/** More points than these leave no room for their values. */
const MOST_VALUES = 6;

/**
 * Lines along a dimension of time, from zero up: one, or one for each category of one more dimension, at most six. A
 * line is broken where a figure is not shown, with a hatched square in its place. Option: `width`, as of `bar`.
 */
export const line: Visual = {
  name: "line",
  draw: (table, options, context) => {
    const { lang } = context;
    const width = widthOption(options, "line");
    const { open, time, series } = openSeries(table, 1, "line");
    const id = safeId(context);
    const looks = looksOf(
      series.map(({ category }) => category?.code ?? ""),
      "line",
    );
    const values = shownValues(open.cells);
    const yOf = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [PLOT.height, PLOT.top]).nice(4);
    const measure = open.cells[0]?.measure ?? table.measure;
    const unit = notesAt([measure.unit.title[lang]], 0);
    const legend = lineLegend(series, looks, lang, unit.height + 6);
    const top = unit.height + 6 + legend.height;
    const hasValues = series.length === 1 && time.categories.length <= MOST_VALUES;
    const plotted = series.map((one, at) =>
      plotSeries(one, {
        ...{ id, lang, look: looks[at] ?? 0, yOf, height: PLOT.height, hasValues },
        below: (place) => series.slice(0, at).filter((before) => isAbsent(before, place)).length,
      }),
    );
    const plot = element(
      "g",
      { transform: `translate(0 ${Math.round(top)})` },
      valueAxis(yOf.ticks(4), yOf, measure, lang),
      plotted,
      timeAxis(time, PLOT.height + 18, lang),
    );
    const hasGap = open.cells.some(({ figure }) => !isShown(figure));
    const absences = absenceLegend(id, open.cells, lang, top + PLOT.height + PLOT.below + 4);
    const extra = hasGap ? [chartWords("gap", lang)] : [];
    const notes = notesAt(extra, top + PLOT.height + PLOT.below + 4 + absences.height);
    const summary = summaryOf("line", table, open, lang, extra);
    const svg = frame({
      ...{ visual: "line", id, context, summary, width },
      height: top + PLOT.height + PLOT.below + 8 + absences.height + notes.height,
      patterns: [absentPattern(id)],
      marks: [unit.marks, legend.marks, plot, absences.marks, notes.marks],
    });
    return { svg, summary };
  },
};

const isAbsent = ({ cells }: Series, place: number): boolean => cells[place]?.figure.status !== "shown";

import type { Visual } from "../../contracts/plugins.ts";
import { frame, NARROW, safeId } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import { notesAt } from "../chart/notes.ts";
import { cellsByFirst, openTable, requireOneUnit } from "../chart/open-table.ts";
import { widthOption } from "../chart/options.ts";
import { looksOf } from "../chart/paint.ts";
import { absentPattern, patternsOf } from "../chart/patterns.ts";
import { element, type Markup } from "../markup/element.ts";
import { chartWords } from "../summary/chart-words.ts";
import { summaryOf } from "../summary/summary.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapText } from "../text/wrap-text.ts";
import { barRow } from "./bar-row.ts";
import { barScale, hasIntervals } from "./bar-scale.ts";
import { baseline } from "./baseline.ts";

/** Widest name beside a bar, in pixels. */
const WIDEST_NAME = 104;
const SMALL_LINE = 15;
const [HEIGHT, GAP, GROUP_GAP] = [18, 4, 14];

/**
 * Horizontal bars of two dimensions: a group for each category of the first, and in it a bar for each of the second,
 * with its name beside it. At most six bars a group besides the total. Option: `width`, as of `bar`.
 */
export const groupedBar: Visual = {
  name: "grouped-bar",
  draw: (table, options, context) => {
    const { lang } = context;
    const width = widthOption(options, "grouped-bar");
    const open = openTable(table, 2, "grouped-bar");
    requireOneUnit(open, "grouped-bar");
    const id = safeId(context);
    const [first, second] = open.dimensions;
    const series = second?.categories ?? [];
    const looks = looksOf(
      series.map(({ code }) => code),
      "grouped-bar",
    );
    const names = series.map(({ title }) => wrapText(title[lang], SIZES.small, WIDEST_NAME));
    const left = 10 + Math.max(0, ...names.flat().map((line) => textWidth(line, SIZES.small)));
    const scale = barScale(open.cells, lang, left);
    const extra = hasIntervals(open.cells, scale) ? [chartWords("noise", lang)] : [];
    const unit = notesAt([open.cells[0]?.measure.unit.title[lang] ?? ""], 0);
    let y = unit.height + 6;
    const groups = cellsByFirst(open).map((cells, place): readonly Markup[] => {
      const title = wrapText(first?.categories[place]?.title[lang] ?? "", SIZES.label, NARROW);
      const heading = label(title, { y: y + 13, isBold: true });
      y += title.length * LINE;
      const bars = cells.map((cell, at): Markup => {
        const lines = names[at] ?? [];
        const height = Math.max(HEIGHT, lines.length * SMALL_LINE);
        const top = y + (height - HEIGHT) / 2;
        const bar = element(
          "g",
          { transform: `translate(${Math.round(left)} 0)` },
          barRow(cell, { id, lang, look: looks[at] ?? 0, scale, y: top, height: HEIGHT }),
          baseline(scale, top, HEIGHT),
        );
        const name = lines.map((line, row) => label(line, { y: y + 13 + row * SMALL_LINE, size: SIZES.small }));
        y += height + GAP;
        return element("g", {}, name, bar);
      });
      y += GROUP_GAP;
      return [heading, ...bars];
    });
    const notes = notesAt(extra, y);
    const summary = summaryOf("grouped-bar", table, open, lang, extra);
    const svg = frame({
      ...{ visual: "grouped-bar", id, context, summary, width },
      height: y + notes.height,
      patterns: [absentPattern(id), ...patternsOf(looks, id)],
      marks: [unit.marks, groups, notes.marks],
    });
    return { svg, summary };
  },
};

import { isShown, TOTAL } from "../../../model/index.ts";
import type { Visual } from "../../contracts/plugins.ts";
import { frame, NARROW, safeId } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import { notesAt } from "../chart/notes.ts";
import { cellsByFirst, openTable, requireOneUnit } from "../chart/open-table.ts";
import { widthOption } from "../chart/options.ts";
import { looksOf } from "../chart/paint.ts";
import { absentPattern, patternsOf } from "../chart/patterns.ts";
import { valueScale } from "../chart/value-scale.ts";
import type { Markup } from "../markup/element.ts";
import { chartWords } from "../summary/chart-words.ts";
import { summaryOf } from "../summary/summary.ts";
import { wrapText } from "../text/wrap-text.ts";
import { VisualError } from "../visual-error.ts";
import { baseline } from "./baseline.ts";
import { legendAt } from "./legend.ts";
import { stackAt, stackLength } from "./stack.ts";

const [HEIGHT, GAP] = [20, 12];
/** Where the longest stack ends, in percent: room is left for the square of a part without a value. */
const MOST = 92;

/**
 * Horizontal bars of two dimensions: a bar for each category of the first, its parts those of the second, totals of it
 * left aside. A bar with a part that is hidden or missing ends where the shown parts do, with a hatched square, and is
 * said to be short. At most six parts. Option: `width`, as of `bar`.
 */
export const stackedBar: Visual = {
  name: "stacked-bar",
  draw: (table, options, context) => {
    const { lang } = context;
    const width = widthOption(options, "stacked-bar");
    const open = openTable(table, 2, "stacked-bar");
    requireOneUnit(open, "stacked-bar");
    if (open.cells.some(({ figure }) => isShown(figure) && figure.value < 0)) {
      throw new VisualError("stacked-bar", "cannot stack figures below zero. Draw a grouped-bar.");
    }
    const id = safeId(context);
    const [first, second] = open.dimensions;
    const parts = (second?.categories ?? []).filter(({ code }) => code !== TOTAL);
    const looks = looksOf(
      parts.map(({ code }) => code),
      "stacked-bar",
    );
    const stacks = cellsByFirst(open).map((cells) =>
      cells.filter(({ categories }) => categories.at(-1)?.code !== TOTAL),
    );
    const scale = valueScale(stacks.map(stackLength), MOST);
    const isShort = stacks.flat().some(({ figure }) => !isShown(figure));
    const extra = isShort ? [chartWords("shorter", lang)] : [];
    const unit = notesAt([open.cells[0]?.measure.unit.title[lang] ?? ""], 0);
    const legend = legendAt(parts, looks, { y: unit.height + 6, id, lang });
    let y = unit.height + 6 + legend.height + 4;
    const rows = stacks.map((cells, place): readonly Markup[] => {
      const lines = wrapText(first?.categories[place]?.title[lang] ?? "", SIZES.label, NARROW);
      const heading = label(lines, { y: y + 13, isBold: true });
      const top = y + lines.length * LINE;
      const stack = stackAt(cells, { id, lang, looks, scale, y: top, height: HEIGHT });
      y = top + stack.height + GAP;
      return [heading, ...stack.marks, baseline(scale, top, HEIGHT)];
    });
    const notes = notesAt(extra, y);
    const summary = summaryOf("stacked-bar", table, open, lang, extra);
    const svg = frame({
      ...{ visual: "stacked-bar", id, context, summary, width },
      height: y + notes.height,
      patterns: [absentPattern(id), ...patternsOf(looks, id)],
      marks: [unit.marks, legend.marks, rows, notes.marks],
    });
    return { svg, summary };
  },
};

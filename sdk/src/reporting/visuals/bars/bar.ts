import type { Visual } from "../../contracts/plugins.ts";
import { frame, NARROW, safeId } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import { notesAt } from "../chart/notes.ts";
import { type Cell, openTable, requireOneUnit } from "../chart/open-table.ts";
import { widthOption } from "../chart/options.ts";
import { looksOf } from "../chart/paint.ts";
import { absentPattern } from "../chart/patterns.ts";
import type { Markup } from "../markup/element.ts";
import { chartWords } from "../summary/chart-words.ts";
import { cellName } from "../summary/extreme-words.ts";
import { summaryOf } from "../summary/summary.ts";
import { wrapText } from "../text/wrap-text.ts";
import { barRow } from "./bar-row.ts";
import { barScale, hasIntervals } from "./bar-scale.ts";
import { baseline } from "./baseline.ts";

const HEIGHT = 20;
const GAP = 12;

/**
 * Horizontal bars of one dimension, in the order of the table; the total, if there is one, in a neutral colour.
 * Option: `width`, in pixels from 280 to 1600, for a picture of fixed width.
 */
export const bar: Visual = {
  name: "bar",
  draw: (table, options, context) => {
    const { lang } = context;
    const width = widthOption(options, "bar");
    const open = openTable(table, 1, "bar");
    requireOneUnit(open, "bar");
    const id = safeId(context);
    const scale = barScale(open.cells, lang);
    const extra = hasIntervals(open.cells, scale) ? [chartWords("noise", lang)] : [];
    const unit = notesAt([open.cells[0]?.measure.unit.title[lang] ?? ""], 0);
    let y = unit.height + 6;
    const rows = open.cells.map((cell): readonly Markup[] => {
      const lines = wrapText(cellName(cell, lang), SIZES.label, NARROW);
      const top = y + lines.length * LINE;
      const look = lookOf(cell);
      y = top + HEIGHT + GAP;
      return [
        label(lines, { y: top - lines.length * LINE + 13 }),
        barRow(cell, { id, lang, look, scale, y: top, height: HEIGHT }),
        baseline(scale, top, HEIGHT),
      ];
    });
    const notes = notesAt(extra, y);
    const summary = summaryOf("bar", table, open, lang, extra);
    const svg = frame({
      ...{ visual: "bar", id, context, summary, width },
      height: y + notes.height,
      patterns: [absentPattern(id)],
      marks: [unit.marks, rows, notes.marks],
    });
    return { svg, summary };
  },
};

/** Bars of one dimension are of one colour: their names stand beside them. */
const lookOf = ({ categories }: Cell) => looksOf([categories[0]?.code ?? ""], "bar")[0] ?? 1;

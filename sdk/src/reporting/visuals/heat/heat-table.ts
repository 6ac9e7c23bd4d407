import { isShown } from "../../../model/index.ts";
import type { Visual } from "../../contracts/plugins.ts";
import { barText } from "../bars/bar-row.ts";
import { frame, NARROW, safeId } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import { notesAt } from "../chart/notes.ts";
import { cellsByFirst, openTable, requireOneUnit } from "../chart/open-table.ts";
import { widthOption } from "../chart/options.ts";
import { absentPattern } from "../chart/patterns.ts";
import type { Markup } from "../markup/element.ts";
import { summaryOf } from "../summary/summary.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapText } from "../text/wrap-text.ts";
import { heatCell } from "./heat-cell.ts";
import { shadeOf } from "./shade.ts";

const [VALUE_HEIGHT, SMALL_LINE, GAP] = [24, 15, 12];
/** Least width of a cell, so that its name need not be broken into single letters. */
const LEAST = 68;

/**
 * Values of two dimensions as shaded cells: a row for each category of the first, and in it a cell for each of the
 * second with its name and value. Rows break where the narrowest picture would not hold them, the same in every row, so
 * that a category stands in one place. Option: `width`, as of `bar`.
 */
export const heatTable: Visual = {
  name: "heat-table",
  draw: (table, options, context) => {
    const { lang } = context;
    const width = widthOption(options, "heat-table");
    const open = openTable(table, 2, "heat-table");
    requireOneUnit(open, "heat-table");
    const id = safeId(context);
    const [first, second] = open.dimensions;
    const columns = second?.categories ?? [];
    const widest = Math.max(
      LEAST,
      ...open.cells.map(
        ({ figure, measure }) =>
          16 + textWidth(barText(figure, measure, lang), isShown(figure) ? SIZES.value + 1 : SIZES.small),
      ),
    );
    const across = Math.max(1, Math.min(columns.length, Math.floor(NARROW / widest)));
    const cellWidth = 100 / across;
    const names = columns.map(({ title }) => wrapText(title[lang], SIZES.small, (NARROW * cellWidth) / 100 - 8));
    const nameHeight = Math.max(...names.map(({ length }) => length)) * SMALL_LINE;
    const cellHeight = nameHeight + VALUE_HEIGHT + 8;
    const shade = shadeOf(open.cells);
    const unit = notesAt([open.cells[0]?.measure.unit.title[lang] ?? ""], 0);
    let y = unit.height + 6;
    const rows = cellsByFirst(open).map((cells, place): readonly Markup[] => {
      const title = wrapText(first?.categories[place]?.title[lang] ?? "", SIZES.label, NARROW);
      const heading = label(title, { y: y + 13, isBold: true });
      const top = y + title.length * LINE + 2;
      const drawn = cells.flatMap((cell, at): readonly Markup[] => {
        const x = (at % across) * cellWidth;
        const cellTop = top + Math.floor(at / across) * cellHeight;
        const lines = names[at] ?? [];
        const said = lines.map((line, row) =>
          label(line, {
            x: `${x + cellWidth / 2}%`,
            y: cellTop + 15 + row * SMALL_LINE,
            size: SIZES.small,
            anchor: "middle",
          }),
        );
        const where = { id, lang, x, y: cellTop, width: cellWidth, height: cellHeight, baseline: cellHeight - 11 };
        return [heatCell(cell, shade(cell), where), ...said];
      });
      y = top + Math.ceil(cells.length / across) * cellHeight + GAP;
      return [heading, ...drawn];
    });
    const summary = summaryOf("heat-table", table, open, lang);
    const svg = frame({
      ...{ visual: "heat-table", id, context, summary, width },
      height: y,
      patterns: [absentPattern(id)],
      marks: [unit.marks, rows],
    });
    return { svg, summary };
  },
};

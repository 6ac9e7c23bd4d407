import { isShown, type Language, type StatTable } from "../../../model/index.ts";
import type { Visual } from "../../contracts/plugins.ts";
import { absentMark } from "../chart/absent-mark.ts";
import { frame, NARROW, safeId } from "../chart/frame.ts";
import { LINE, label, SIZES } from "../chart/label.ts";
import { type Cell, cellsByFirst, type OpenTable, openTable } from "../chart/open-table.ts";
import { widthOption } from "../chart/options.ts";
import { colourOf } from "../chart/paint.ts";
import { absentPattern } from "../chart/patterns.ts";
import { valueScale } from "../chart/value-scale.ts";
import { pointMark } from "../line/point-mark.ts";
import { element, type Markup, percent } from "../markup/element.ts";
import { chartWords } from "../summary/chart-words.ts";
import { wordsOf } from "../summary/extreme-words.ts";
import { summaryOf } from "../summary/summary.ts";
import { wrapText } from "../text/wrap-text.ts";
import { VisualError } from "../visual-error.ts";

const [HEIGHT, GAP] = [26, 14];
/** Where the larger of the two ends, in percent. */
const MOST = 94;

/**
 * What there is beside what was promised: a row for each category of the first dimension, in it an upright line for the
 * first category of the second dimension and a dot for the second. Every row has a scale of its own from zero, so rows
 * of different units may stand below one another. Option: `width`, as of `bar`.
 */
export const dotAndTarget: Visual = {
  name: "dot-and-target",
  draw: (table, options, context) => {
    const { lang } = context;
    const width = widthOption(options, "dot-and-target");
    const open = openTable(table, 2, "dot-and-target");
    const [first, second] = open.dimensions;
    if (second?.categories.length !== 2) {
      throw new VisualError(
        "dot-and-target",
        "compares two categories of the last dimension, such as promised and achieved.",
      );
    }
    const id = safeId(context);
    const key = wrapText(keyWords(open, lang), SIZES.small, NARROW);
    let y = key.length * LINE + 10;
    const rows = cellsByFirst(open).map((cells, place): readonly Markup[] => {
      const title = wrapText(first?.categories[place]?.title[lang] ?? "", SIZES.label, NARROW);
      const heading = label(title, { y: y + 13, isBold: true });
      const top = y + title.length * LINE;
      const said = wrapText(comparedWords(table, cells, lang), SIZES.small, NARROW);
      const words = label(said, { y: top + HEIGHT + 13, size: SIZES.small });
      y = top + HEIGHT + said.length * LINE + GAP;
      return [heading, ...comparison(cells, id, lang, top + HEIGHT / 2), words];
    });
    const summary = summaryOf("dot-and-target", table, open, lang, [`${keyWords(open, lang)}.`]);
    const svg = frame({
      ...{ visual: "dot-and-target", id, context, summary, width, height: y },
      patterns: [absentPattern(id)],
      marks: [label(key, { y: 13, size: SIZES.small, isMuted: true }), rows],
    });
    return { svg, summary };
  },
};

/** What the line and the dot stand for. */
const keyWords = ({ dimensions }: OpenTable, lang: Language): string =>
  (dimensions[1]?.categories ?? [])
    .map(({ title }, place) => `${title[lang]}: ${chartWords(place === 0 ? "tick" : "dot", lang)}`)
    .join(", ");

const comparedWords = (table: StatTable, cells: readonly Cell[], lang: Language): string =>
  cells.map((cell) => `${cell.categories.at(-1)?.title[lang]}: ${wordsOf(table, cell, lang)}`).join(" · ");

/** The line of a row with its two marks; a figure without a value has the hatched square instead of a place. */
function comparison(cells: readonly Cell[], id: string, lang: Language, middle: number): readonly Markup[] {
  const [reference, actual] = cells.map(({ figure }) => figure);
  const values = [reference, actual].flatMap((figure) => (figure && isShown(figure) ? [figure.value] : []));
  if (actual && !isShown(actual) && !(reference && isShown(reference)))
    return [absentMark(id, actual.status, lang, middle)];
  const scale = valueScale(values, MOST);
  const at = (value: number) => percent(2 + scale(value));
  const track = {
    x1: at(0),
    x2: "98%",
    y1: middle,
    y2: middle,
    class: "dp-grid",
    stroke: "#d5dae0",
    "stroke-width": 2,
  };
  return [
    ...(actual && isShown(actual)
      ? [
          element("line", track),
          element("line", {
            ...{ x1: at(0), x2: at(actual.value), y1: middle, y2: middle },
            ...{ class: "dp-line dp-line-1", stroke: colourOf(1), "stroke-width": 4 },
          }),
        ]
      : []),
    ...(reference && isShown(reference)
      ? [
          element("line", {
            ...{ x1: at(reference.value), x2: at(reference.value), y1: middle - 11, y2: middle + 11 },
            ...{ class: "dp-ink", stroke: "currentColor", "stroke-width": 3 },
          }),
        ]
      : []),
    actual && isShown(actual)
      ? pointMark(1, 2 + scale(actual.value), middle)
      : absentMark(id, actual?.status ?? "missing", lang, middle),
  ];
}

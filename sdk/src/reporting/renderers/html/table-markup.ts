import { isShown, type Language, type StatTable } from "../../../model/index.ts";
import { element, type Markup } from "../../visuals/markup/element.ts";
import { type Grid, type GridRow, gridOf } from "../grid/grid.ts";
import { furniture } from "../words/furniture.ts";

/** A table with its caption, headings of rows and columns, and unit; where it is wide it scrolls by itself. */
export function tableMarkup(table: StatTable, caption: string, id: string, lang: Language): Markup {
  const grid = gridOf(table, lang);
  const captionId = `${id}-caption`;
  return element(
    "div",
    { class: "scroll", role: "group", tabindex: 0, "aria-labelledby": captionId },
    element(
      "table",
      {},
      element("caption", { id: captionId }, caption, unitMarkup(grid, lang)),
      element("thead", {}, headRows(grid)),
      element("tbody", {}, grid.rows.map(bodyRow)),
    ),
  );
}

const unitMarkup = ({ unit }: Grid, lang: Language): Markup | null =>
  unit === null ? null : element("span", { class: "unit" }, ` ${furniture("unit", lang)}: ${unit}`);

/** The dimension across stands over its categories; those down the side over theirs. */
function headRows({ sides, across, columns }: Grid): readonly Markup[] {
  const rows = across === null ? 1 : 2;
  const corners = sides.map((title) => element("th", { scope: "col", rowspan: rows === 1 ? undefined : rows }, title));
  const names = columns.map(({ text, isTotal }) =>
    element("th", { scope: "col", class: isTotal ? "number total" : "number" }, text),
  );
  if (across === null) return [element("tr", {}, corners, names)];
  const over = element("th", { scope: "colgroup", colspan: columns.length, class: "over" }, across);
  return [element("tr", {}, corners, over), element("tr", {}, names)];
}

function bodyRow({ heads, cells }: GridRow): Markup {
  const isTotal = heads.some((head) => head.isTotal);
  return element(
    "tr",
    { class: isTotal ? "total" : undefined },
    heads.map(({ text }) => element("th", { scope: "row" }, text)),
    cells.map(({ figure, text }) => element("td", { class: isShown(figure) ? "number" : "number absent" }, text)),
  );
}

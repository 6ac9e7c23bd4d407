import type { Language } from "../../../model/index.ts";
import type { ReportBlock } from "../../contracts/report.ts";
import { element, type Markup, madeMarkup } from "../../visuals/markup/element.ts";
import { furniture } from "../words/furniture.ts";
import { tableMarkup } from "./table-markup.ts";

/** Where a part stands. */
export interface BlockPlace {
  /** Starts every id in it. */
  readonly id: string;
  readonly lang: Language;
  /** Of its heading: 2 or 3. */
  readonly level: 2 | 3;
}

/** One part of a report. */
export function blockMarkup(block: ReportBlock, { id, lang, level }: BlockPlace): Markup {
  if (block.kind === "text") return element("p", {}, block.text);
  if (block.kind === "heading") return element("h2", { id }, block.text);
  const heading = element(`h${level}`, { id }, block.title);
  switch (block.kind) {
    case "figure":
      return element("div", { class: "part key" }, heading, element("p", { class: "value" }, block.words));
    case "table":
      return element("div", { class: "part" }, heading, tableMarkup(block.table, block.title, id, lang));
    case "chart":
    case "progress":
      return element(
        "div",
        { class: "part" },
        heading,
        element("figure", {}, madeMarkup(block.chart.svg), element("figcaption", {}, block.chart.summary)),
        element(
          "details",
          { open: true },
          element("summary", {}, furniture("table", lang)),
          tableMarkup(block.table, block.title, id, lang),
        ),
      );
    case "failed":
      return element(
        "div",
        { class: "part failed" },
        heading,
        element("p", {}, element("strong", {}, furniture("failed", lang)), `: ${block.message} (${block.code})`),
      );
  }
}

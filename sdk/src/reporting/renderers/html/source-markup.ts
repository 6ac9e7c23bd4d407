import type { Report } from "../../contracts/report.ts";
import { element, type Markup } from "../../visuals/markup/element.ts";
import { footnotesOf } from "../words/footnotes.ts";
import { furniture } from "../words/furniture.ts";
import { passportGroups } from "../words/passport-words.ts";

/** What the words in place of values mean, and the passports of the figures. */
export function sourceMarkup(report: Report): Markup | null {
  const { lang } = report;
  const notes = footnotesOf(report);
  const groups = passportGroups(report.passports, lang);
  if (notes.length === 0 && groups.length === 0) return null;
  return element(
    "footer",
    {},
    notes.length === 0 ? null : [element("h2", {}, furniture("marks", lang)), list(notes)],
    groups.length === 0 ? null : element("h2", {}, furniture("source", lang)),
    groups.map(({ facts, notes: told, citations }) => [
      element(
        "dl",
        {},
        facts.map(({ term, text }) => element("div", {}, element("dt", {}, term), element("dd", {}, text))),
      ),
      told.map((note) => element("p", {}, note)),
      element("h3", {}, furniture("sources", lang)),
      list(citations),
    ]),
    element(
      "p",
      { class: "made" },
      `${furniture("report", lang)} ${report.definition.id}, ${furniture("version", lang)} ${report.definition.version}`,
    ),
  );
}

const list = (texts: readonly string[]): Markup =>
  element(
    "ul",
    {},
    texts.map((text) => element("li", {}, text)),
  );

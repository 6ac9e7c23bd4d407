import type { Renderer } from "../../contracts/plugins.ts";
import type { Report, ReportBlock } from "../../contracts/report.ts";
import { element, type Markup, madeMarkup } from "../../visuals/markup/element.ts";
import { furniture } from "../words/furniture.ts";
import { blockMarkup } from "./block-markup.ts";
import { pageStyles } from "./page-styles.ts";
import { sourceMarkup } from "./source-markup.ts";

/** More headings than these make a reader want to jump. */
const LONG = 3;

/**
 * Writes a report as one HTML file that needs nothing else: no script, no font, no request. It reads well on a phone, in
 * dark and forced colours, with a screen reader, and on paper, where pages are numbered.
 *
 * @example
 * const html = await htmlRenderer().render(report);
 */
export const htmlRenderer = (): Renderer => ({
  name: "html",
  mediaType: "text/html",
  extension: "html",
  render: async (report) => new TextEncoder().encode(await pageOf(report)),
});

async function pageOf(report: Report): Promise<string> {
  const { lang, title } = report;
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: await policy() }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, title),
    element("style", {}, madeMarkup(pageStyles)),
  );
  const body = element(
    "body",
    {},
    element("a", { class: "skip", href: "#content" }, furniture("skip", lang)),
    headerMarkup(report),
    contentsMarkup(report),
    element("main", { id: "content", tabindex: "-1" }, placed(report)),
    sourceMarkup(report),
  );
  return `<!doctype html>\n${element("html", { lang }, head, body).markup}\n`;
}

/** Nothing may load but this page's own style, known by its hash. */
async function policy(): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pageStyles));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

const headerMarkup = ({ title, description, parameters }: Report): Markup =>
  element(
    "header",
    {},
    element("h1", {}, title),
    element("p", { class: "lead" }, description),
    parameters.length === 0
      ? null
      : element(
          "dl",
          {},
          parameters.map(({ title: term, value }) =>
            element("div", {}, element("dt", {}, term), element("dd", {}, value)),
          ),
        ),
  );

function contentsMarkup({ blocks, lang }: Report): Markup | null {
  const headings = blocks.flatMap((block, place) =>
    block.kind === "heading" ? [{ text: block.text, id: idOf(place) }] : [],
  );
  if (headings.length < LONG) return null;
  return element(
    "nav",
    { "aria-label": furniture("contents", lang) },
    element(
      "ul",
      {},
      headings.map(({ text, id }) => element("li", {}, element("a", { href: `#${id}` }, text))),
    ),
  );
}

/** Parts below a heading are a level below it. */
function placed({ blocks, lang }: Report): readonly Markup[] {
  const first = blocks.findIndex(isHeading);
  return blocks.map((block, place) =>
    blockMarkup(block, { id: idOf(place), lang, level: first >= 0 && place > first ? 3 : 2 }),
  );
}

const isHeading = ({ kind }: ReportBlock): boolean => kind === "heading";
const idOf = (place: number): string => `part-${place + 1}`;

import type { Language } from "../../../model/index.ts";
import type { Renderer } from "../../contracts/plugins.ts";
import type { Report, ReportBlock } from "../../contracts/report.ts";
import { footnotesOf } from "../words/footnotes.ts";
import { furniture } from "../words/furniture.ts";
import { passportGroups } from "../words/passport-words.ts";
import { markdownTable } from "./markdown-table.ts";
import { markdownText as text } from "./markdown-text.ts";

/**
 * Writes a report as Markdown, for pages and repositories: pictures are told by their summaries and tables.
 *
 * @example
 * const markdown = await markdownRenderer().render(report);
 */
export const markdownRenderer = (): Renderer => ({
  name: "markdown",
  mediaType: "text/markdown",
  extension: "md",
  render: async (report) => new TextEncoder().encode(`${partsOf(report).join("\n\n")}\n`),
});

function partsOf(report: Report): readonly string[] {
  const { title, description, parameters, blocks, lang } = report;
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  return [
    `# ${text(title)}`,
    text(description),
    ...(parameters.length === 0
      ? []
      : [list(parameters.map(({ title: term, value }) => `**${text(term)}:** ${text(value)}`))]),
    ...blocks.flatMap((block, place) => blockParts(block, first >= 0 && place > first ? "###" : "##", lang)),
    ...footnotes(report),
    ...passports(report),
  ];
}

function blockParts(block: ReportBlock, level: string, lang: Language): readonly string[] {
  if (block.kind === "text") return [text(block.text)];
  if (block.kind === "heading") return [`## ${text(block.text)}`];
  const heading = `${level} ${text(block.title)}`;
  switch (block.kind) {
    case "figure":
      return [heading, `**${text(block.words)}**`];
    case "table":
      return [heading, markdownTable(block.table, lang)];
    case "chart":
    case "progress":
      return [heading, text(block.chart.summary), markdownTable(block.table, lang)];
    case "failed":
      return [heading, `> **${text(furniture("failed", lang))}**: ${text(block.message)} (${text(block.code)})`];
  }
}

function footnotes(report: Report): readonly string[] {
  const notes = footnotesOf(report);
  return notes.length === 0 ? [] : [`## ${furniture("marks", report.lang)}`, list(notes.map(text))];
}

function passports({ passports: all, lang }: Report): readonly string[] {
  const groups = passportGroups(all, lang);
  if (groups.length === 0) return [];
  return [
    `## ${furniture("source", lang)}`,
    ...groups.flatMap(({ facts, notes, citations }) => [
      list(facts.map(({ term, text: fact }) => `**${text(term)}:** ${text(fact)}`)),
      ...notes.map(text),
      list(citations.map(text)),
    ]),
  ];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

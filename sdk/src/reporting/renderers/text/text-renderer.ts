import type { Renderer } from "../../contracts/plugins.ts";
import type { Report, ReportBlock } from "../../contracts/report.ts";
import { footnotesOf } from "../words/footnotes.ts";
import { furniture } from "../words/furniture.ts";
import { passportGroups } from "../words/passport-words.ts";
import { linesOf, widthOf } from "./columns.ts";
import { textTable } from "./text-table.ts";

/** How wide what is read by fixed letters is, where nobody says. */
const COLUMNS = 80;

/**
 * Writes a report as plain text, for terminals and mail.
 *
 * @param options - `columns`: how wide lines may be, from 20; default 80.
 * @example
 * process.stdout.write(await textRenderer({ columns: process.stdout.columns }).render(report));
 */
export const textRenderer = ({ columns = COLUMNS }: { readonly columns?: number | undefined } = {}): Renderer => ({
  name: "text",
  mediaType: "text/plain",
  extension: "txt",
  render: async (report) => new TextEncoder().encode(`${linesOfReport(report, Math.max(20, columns)).join("\n")}\n`),
});

function linesOfReport(report: Report, columns: number): readonly string[] {
  const { title, description, parameters, blocks } = report;
  const said = (text: string) => linesOf(text, columns);
  return [
    ...underlined(said(title), "="),
    ...said(description),
    ...parameters.flatMap(({ title: term, value }) => said(`${term}: ${value}`)),
    ...blocks.flatMap((block) => ["", ...blockLines(block, report, columns)]),
    ...sourceLines(report, columns),
  ];
}

function blockLines(block: ReportBlock, { lang }: Report, columns: number): readonly string[] {
  const said = (text: string) => linesOf(text, columns);
  switch (block.kind) {
    case "text":
      return said(block.text);
    case "heading":
      return ["", ...underlined(said(block.text), "-")];
    case "figure":
      return said(`${block.title}: ${block.words}`);
    case "table":
      return [...said(block.title), "", ...textTable(block.table, lang, columns)];
    case "chart":
    case "progress":
      return [...said(block.title), "", ...textTable(block.table, lang, columns), "", ...said(block.chart.summary)];
    case "failed":
      return said(`${block.title}: ${furniture("failed", lang)}. ${block.message} (${block.code})`);
  }
}

function sourceLines(report: Report, columns: number): readonly string[] {
  const { lang, passports } = report;
  const said = (text: string) => linesOf(text, columns);
  const notes = footnotesOf(report).flatMap(said);
  const groups = passportGroups(passports, lang).flatMap(({ facts, notes: told, citations }) => [
    ...facts.flatMap(({ term, text }) => said(`${term}: ${text}`)),
    ...told.flatMap(said),
    ...citations.flatMap(said),
  ]);
  return [
    ...(notes.length === 0 ? [] : ["", ...underlined([furniture("marks", lang)], "-"), ...notes]),
    ...(groups.length === 0 ? [] : ["", ...underlined([furniture("source", lang)], "-"), ...groups]),
  ];
}

const underlined = (lines: readonly string[], by: string): readonly string[] => [
  ...lines,
  by.repeat(Math.max(0, ...lines.map(widthOf))),
];

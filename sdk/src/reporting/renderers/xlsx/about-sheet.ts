import type { Row, SheetData } from "write-excel-file/universal";
import { headerRow, textCell } from "../../../formats/xlsx/sheet-cells.ts";
import type { Report, ReportBlock } from "../../contracts/report.ts";
import { footnotesOf } from "../words/footnotes.ts";
import { furniture } from "../words/furniture.ts";
import { passportGroups } from "../words/passport-words.ts";

/** What the report is, all that it says in words, where its tables are, and the passports. */
export function aboutSheet(report: Report, sheetOf: (block: ReportBlock) => string | null): SheetData {
  const { title, description, parameters, blocks, passports, lang } = report;
  const line = (...texts: readonly string[]): Row => texts.map(textCell);
  const notes = footnotesOf(report);
  return [
    headerRow([title]),
    line(description),
    ...parameters.map(({ title: term, value }) => line(term, value)),
    ...blocks.map((block): Row => blockRow(block, sheetOf(block), report)),
    ...(notes.length === 0 ? [] : [headerRow([furniture("marks", lang)]), ...notes.map((note) => line(note))]),
    ...passportGroups(passports, lang).flatMap(({ facts, notes: told, citations }) => [
      headerRow([furniture("source", lang)]),
      ...facts.map(({ term, text }) => line(term, text)),
      ...[...told, ...citations].map((text) => line(text)),
    ]),
  ];
}

function blockRow(block: ReportBlock, sheet: string | null, { lang }: Report): Row {
  switch (block.kind) {
    case "heading":
      return headerRow([block.text]);
    case "text":
      return [textCell(block.text)];
    case "figure":
      return [textCell(block.title), textCell(block.words), textCell(sheet ?? "")];
    case "table":
      return [textCell(block.title), null, textCell(sheet ?? "")];
    case "chart":
    case "progress":
      return [textCell(block.title), textCell(block.chart.summary), textCell(sheet ?? "")];
    case "failed":
      return [textCell(block.title), textCell(`${furniture("failed", lang)}: ${block.message} (${block.code})`)];
  }
}

import { type StatTable, tableRows } from "@digipoint/sdk/model";
import { figureWords, type Renderer, type Report, type ReportBlock } from "@digipoint/sdk/reporting";

/** A report as the text of a letter, one figure a line: for electronic mail, and for whoever listens to it. */
export const plainLetter: Renderer = {
  name: "plain-letter",
  mediaType: "text/plain",
  extension: "txt",
  async render(report) {
    const { title, description, parameters, blocks } = report;
    const chosen = parameters.map((one) => `${one.title}: ${one.value}`);
    const parts = [
      title,
      description,
      ...chosen,
      ...blocks.map((block) => blockText(block, report)),
      signature(report),
    ];
    return new TextEncoder().encode(`${parts.filter(Boolean).join("\n\n")}\n`);
  },
};

function blockText(block: ReportBlock, { lang }: Report): string {
  switch (block.kind) {
    case "heading":
      return `${block.text}\n${"-".repeat(block.text.length)}`;
    case "text":
      return block.text;
    case "figure":
      return `${block.title}: ${block.words}`;
    case "failed":
      return `${block.title}: ${block.message}`;
    case "table":
      return [block.title, ...tableLines(block.table, lang)].join("\n");
    case "chart":
    case "progress":
      return [block.title, block.chart.summary, ...tableLines(block.table, lang)].join("\n");
  }
}

/** Figures go through `figureWords`, which says why one is absent, in the reader's language. */
const tableLines = (table: StatTable, lang: Report["lang"]): readonly string[] =>
  [...tableRows(table)].map(({ categories, figure }) => {
    const labels = Object.values(categories).map(({ title }) => title[lang]);
    return `* ${labels.join(", ")}: ${figureWords(figure, table, lang, categories)}`;
  });

/** Where the figures come from; a report may not travel without it. */
const signature = ({ passports, lang }: Report): string =>
  passports
    .map(({ citation, release, licence }) =>
      [citation[lang], release, licence?.code].filter((part) => part != null).join(" | "),
    )
    .join("\n");

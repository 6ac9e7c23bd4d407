/** A renderer to begin with: a report as plain lines. */
export const rendererSource = (
  name: string,
  value: string,
): string => `import { type StatTable, tableRows } from "@digipoint/sdk/model";
import { figureWords, type Renderer, type Report, type ReportBlock } from "@digipoint/sdk/reporting";

/** A report as plain lines, one figure a line. */
export const ${value}: Renderer = {
  name: "${name}",
  mediaType: "text/plain",
  extension: "txt",
  async render(report) {
    const { title, description, blocks } = report;
    const lines = [title, description, ...blocks.flatMap((block) => blockLines(block, report)), ...passportLines(report)];
    return new TextEncoder().encode(\`\${lines.join("\\n")}\\n\`);
  },
};

function blockLines(block: ReportBlock, { lang }: Report): readonly string[] {
  if (block.kind === "heading" || block.kind === "text") return [block.text];
  if (block.kind === "failed") return [\`\${block.title}: \${block.message}\`];
  if (block.kind === "figure") return [\`\${block.title}: \${block.words}\`];
  const summary = "chart" in block ? [block.chart.summary] : [];
  return [block.title, ...summary, ...tableLines(block.table, lang)];
}

function tableLines(table: StatTable, lang: Report["lang"]): readonly string[] {
  return [...tableRows(table)].map(({ categories, figure }) => {
    const labels = Object.values(categories).map(({ title }) => title[lang]);
    return \`- \${labels.join(", ")}: \${figureWords(figure, table, lang, categories)}\`;
  });
}

const passportLines = ({ passports, lang }: Report): readonly string[] =>
  passports.map(({ citation, release, licence }) => [citation[lang], release, licence?.code].filter(Boolean).join(" "));
`;

export const rendererTest = (name: string, value: string): string => `import { LANGUAGES } from "@digipoint/sdk/model";
import { sampleReport, testRenderer } from "@digipoint/sdk/testing";
import { describe, expect, it } from "vitest";
import { ${value} } from "../src/${name}.ts";

testRenderer({ describe, it }, ${value});

describe("${name}", () => {
  it.each(LANGUAGES)("writes the same file in %s as before (npx vitest -u after a wanted change)", async (lang) => {
    const body = await ${value}.render(sampleReport(lang));
    await expect(new TextDecoder().decode(body)).toMatchFileSnapshot(\`golden/${name}.\${lang}.txt\`);
  });
});
`;

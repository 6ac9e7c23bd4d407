import { csvwMetadata, writeTable } from "../../../formats/index.ts";
import { zipFiles } from "../../../formats/zip-files.ts";
import type { Renderer } from "../../contracts/plugins.ts";
import type { Report } from "../../contracts/report.ts";
import { textRenderer } from "../text/text-renderer.ts";
import { fileName } from "./file-names.ts";

/**
 * Writes every table of a report as CSV with its CSVW metadata, and the report itself as text, into one zip archive.
 *
 * @example
 * const archive = await csvRenderer().render(report);
 */
export const csvRenderer = (): Renderer => ({
  name: "csv",
  mediaType: "application/zip",
  extension: "zip",
  render: async (report) => zipFiles(await filesOf(report)),
});

type Files = Readonly<Record<string, Uint8Array>>;

async function filesOf(report: Report): Promise<Files> {
  const { lang, blocks } = report;
  const tables = blocks.flatMap((block) => ("table" in block ? [block] : []));
  const written = tables.map(async ({ title, table }, place): Promise<Files> => {
    const name = `${fileName(place + 1, title)}.csv`;
    return {
      [name]: await writeTable(table, "csv", { lang }),
      [`${name}-metadata.json`]: csvwMetadata(table, { url: name, lang }),
    };
  });
  return Object.assign({ "README.txt": await textRenderer().render(report) }, ...(await Promise.all(written)));
}

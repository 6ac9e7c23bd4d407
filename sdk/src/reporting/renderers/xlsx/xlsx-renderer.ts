import { type WorkbookSheet, writeWorkbook } from "../../../formats/xlsx/write-workbook.ts";
import type { Renderer } from "../../contracts/plugins.ts";
import type { Report, ReportBlock } from "../../contracts/report.ts";
import { gridOf } from "../grid/grid.ts";
import { furniture } from "../words/furniture.ts";
import { aboutSheet } from "./about-sheet.ts";
import { sheetNames } from "./sheet-names.ts";
import { tableSheet } from "./table-sheet.ts";

/**
 * Writes a report as a workbook: first what it says in words, then a sheet for each table. It needs the package
 * `write-excel-file`.
 *
 * @throws `PackageMissingError` on rendering, if the package is not installed.
 * @example
 * const workbook = await xlsxRenderer().render(report);
 */
export const xlsxRenderer = (): Renderer => ({
  name: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  render: (report) => writeWorkbook(sheetsOf(report)),
});

function sheetsOf(report: Report): readonly WorkbookSheet[] {
  const { blocks, lang } = report;
  // A single figure stands on the first sheet.
  const tables = blocks.flatMap((block) => ("table" in block && block.kind !== "figure" ? [block] : []));
  const names = sheetNames(tables.map(({ title }) => title));
  const sheetOf = new Map<ReportBlock, string | undefined>(tables.map((block, place) => [block, names[place]]));
  const about = aboutSheet(report, (block) => sheetOf.get(block) ?? null);
  return [
    { sheet: furniture("report", lang), data: about, columns: [{ width: 40 }, { width: 70 }, { width: 32 }] },
    ...tables.map(({ title, table }, place) => ({
      sheet: names[place] ?? String(place + 1),
      data: tableSheet(title, table, lang),
      columns: gridOf(table, lang).sides.map(() => ({ width: 34 })),
    })),
  ];
}

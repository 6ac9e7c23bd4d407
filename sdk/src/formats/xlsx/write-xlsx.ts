import type { StatTable } from "../../model/index.ts";
import { cubeOf } from "../cube/cube-of.ts";
import type { WriteOptions } from "../format.ts";
import { aboutSheet } from "./about-sheet.ts";
import { codesSheet } from "./codes-sheet.ts";
import { dataSheet } from "./data-sheet.ts";
import { writeWorkbook } from "./write-workbook.ts";

/**
 * A workbook: the figures, what must be known of them in one language, and all codes in three.
 *
 * @throws {@link PackageMissingError} if write-excel-file is not installed.
 * @throws {@link FormatError} if there are more than 100,000 figures.
 */
export async function writeXlsx(table: StatTable, { lang = "fi" }: WriteOptions = {}): Promise<Uint8Array> {
  const cube = cubeOf(table);
  const about = [{ width: 28 }, { width: 90 }, { width: 32 }];
  return writeWorkbook([
    { sheet: "Data", data: dataSheet(cube, lang), stickyRowsCount: 1 },
    { sheet: "About", data: aboutSheet(cube, lang), stickyRowsCount: 1, columns: about },
    { sheet: "Codes", data: codesSheet(cube), stickyRowsCount: 1 },
  ]);
}

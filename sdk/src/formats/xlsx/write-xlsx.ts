import { unzipSync, type Zippable, zipSync } from "fflate/browser";
import type { StatTable } from "../../model/index.ts";
import { cubeOf } from "../cube/cube-of.ts";
import type { WriteOptions } from "../format.ts";
import { loadPackage } from "../package-missing-error.ts";
import { aboutSheet } from "./about-sheet.ts";
import { codesSheet } from "./codes-sheet.ts";
import { dataSheet } from "./data-sheet.ts";

/**
 * A workbook: the figures, what must be known of them in one language, and all codes in three.
 *
 * @throws {@link PackageMissingError} if write-excel-file is not installed.
 * @throws {@link FormatError} if there are more than 100,000 figures.
 */
export async function writeXlsx(table: StatTable, { lang = "fi" }: WriteOptions = {}): Promise<Uint8Array> {
  const { default: write } = await loadPackage("write-excel-file", () => import("write-excel-file/universal"));
  const cube = cubeOf(table);
  const about = [{ width: 28 }, { width: 90 }, { width: 32 }];
  const blob = await write([
    { sheet: "Data", data: dataSheet(cube, lang), stickyRowsCount: 1 },
    { sheet: "About", data: aboutSheet(cube, lang), stickyRowsCount: 1, columns: about },
    { sheet: "Codes", data: codesSheet(cube), stickyRowsCount: 1 },
  ]).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

/** The earliest moment that a zip archive can say, so that the same table gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

function withoutClock(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive));
  const told: Zippable = Object.fromEntries(files.map(([name, bytes]) => [name, [bytes, { mtime: NO_TIME }]]));
  return zipSync(told);
}

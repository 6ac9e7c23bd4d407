import { unzipSync } from "fflate/browser";
import type { SheetData } from "write-excel-file/universal";
import { loadPackage } from "../package-missing-error.ts";
import { zipFiles } from "../zip-files.ts";

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly sheet: string;
  readonly data: SheetData;
  readonly stickyRowsCount?: number;
  /** Widths in letters. */
  readonly columns?: { width: number }[];
}

/**
 * A workbook of sheets; the same sheets give the same bytes.
 *
 * @throws {@link PackageMissingError} if write-excel-file is not installed.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { default: write } = await loadPackage("write-excel-file", () => import("write-excel-file/universal"));
  const blob = await write([...sheets]).toBlob();
  return zipFiles(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

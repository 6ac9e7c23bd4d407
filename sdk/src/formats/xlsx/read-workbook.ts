import { unzipSync } from "fflate/browser";
import { cellText } from "../csv/cell-text.ts";
import { FormatError } from "../format-error.ts";
import { loadPackage } from "../package-missing-error.ts";

/** The cells of a sheet as texts, empty where there is nothing; every line as long as the first. */
export type SheetTexts = readonly (readonly string[])[];

/** What a workbook may weigh once it is inflated. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * The sheets of a workbook by name, in their order.
 *
 * @throws {@link PackageMissingError} if read-excel-file is not installed.
 * @throws {@link FormatError} if it is no workbook, or would be larger than 50 MB inflated.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetTexts>> {
  const { default: read } = await loadPackage("read-excel-file", () => import("read-excel-file/universal"));
  checkSize(bytes);
  try {
    const sheets = await read(new Uint8Array(bytes).buffer, { trim: false, parseNumber: Number });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(cellText))]));
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** Only lists what is in the archive; nothing is inflated. */
function checkSize(bytes: Uint8Array): void {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw unreadable(cause);
  }
  if (size > MOST_BYTES) throw new FormatError(`The workbook is larger than ${MOST_BYTES / 1024 / 1024} MB inflated.`);
}

const unreadable = (cause: unknown) =>
  new FormatError("The file is no workbook, or is encrypted or damaged; save it as .xlsx again.", null, { cause });

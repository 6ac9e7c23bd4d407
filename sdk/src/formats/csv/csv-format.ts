import type { Format } from "../format.ts";
import { readCsv } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

/** One line a figure, for spreadsheets, databases and scripts; `csvwMetadata` writes the description beside it. */
export const CSV: Format = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv;charset=utf-8;header=present",
  write: writeCsv,
  read: (bytes) => readCsv(bytes),
};

import type { Format } from "../format.ts";
import { readSdmxCsv } from "./read-sdmx-csv.ts";
import { writeSdmxCsv } from "./write-sdmx-csv.ts";

/** SDMX-CSV 2, for statistics warehouses and scripts; codes alone. */
export const SDMX_CSV: Format = {
  name: "sdmx.csv",
  extension: "sdmx.csv",
  mediaType: "application/vnd.sdmx.data+csv;version=2.1.0",
  write: writeSdmxCsv,
  read: readSdmxCsv,
};

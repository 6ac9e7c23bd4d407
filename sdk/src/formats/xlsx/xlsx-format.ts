import type { Format } from "../format.ts";

/** Workbooks, for those who work in spreadsheets; loaded when one is first written or read. */
export const XLSX: Format = {
  name: "xlsx",
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async (table, options) => (await import("./write-xlsx.ts")).writeXlsx(table, options),
  read: async (bytes) => (await import("./read-xlsx.ts")).readXlsx(bytes),
};

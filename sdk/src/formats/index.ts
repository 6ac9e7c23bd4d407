/**
 * Tables written down and read back: CSV, JSON-stat, SDMX, PX, XLSX and Parquet.
 *
 * @packageDocumentation
 */
export { type CsvwOptions, csvwMetadata } from "./csv/csvw-metadata.ts";
export { readCsv } from "./csv/read-csv.ts";
export type { Format, FormatName, WriteOptions } from "./format.ts";
export { FormatError } from "./format-error.ts";
export { FORMATS, formatOf, formatOfFile, readTable, writeTable } from "./formats.ts";
export { PackageMissingError } from "./package-missing-error.ts";

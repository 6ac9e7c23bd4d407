import type { Format } from "../format.ts";
import { readParquet } from "./read-parquet.ts";
import { writeParquet } from "./write-parquet.ts";

/** Columns for analysts: DuckDB, pandas, R, Power BI. */
export const PARQUET: Format = {
  name: "parquet",
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  write: writeParquet,
  read: readParquet,
};

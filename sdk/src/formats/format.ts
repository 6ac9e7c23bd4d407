import type { Language, StatTable } from "../model/index.ts";

/** Every format that a table can be written in and read from. */
export type FormatName = "csv" | "json" | "px" | "xlsx" | "parquet" | "sdmx.json" | "sdmx.csv";

/** How a table is written; what a format has no use for, it leaves alone. */
export interface WriteOptions {
  /** Language of formats that speak one language, and first language of the others. Default: `fi`. */
  readonly lang?: Language | undefined;
  /**
   * CSV alone: between columns. Default: semicolon in Finnish and Swedish, as their spreadsheets expect, else comma.
   * The decimal mark follows: a comma with semicolons and tabs in Finnish and Swedish, else a point.
   */
  readonly separator?: "comma" | "semicolon" | "tab" | undefined;
  /** CSV alone: the decimal mark. A decimal comma with commas between columns is refused. */
  readonly decimal?: "comma" | "point" | undefined;
  /** PX alone: for PxWin and pxR. Default: `utf-8`. */
  readonly encoding?: "utf-8" | "windows-1252" | undefined;
}

/** One way to write tables down, and back. Pure: the same table gives the same bytes. */
export interface Format {
  readonly name: FormatName;
  /** Without a leading dot; the same as the name. */
  readonly extension: FormatName;
  readonly mediaType: string;
  /** @throws {@link FormatError} if the table cannot be said in the format. */
  write(table: StatTable, options?: WriteOptions): Promise<Uint8Array>;
  /** Reads what {@link Format.write} wrote, and what others write in the format. @throws {@link FormatError} */
  read(bytes: Uint8Array): Promise<StatTable>;
}

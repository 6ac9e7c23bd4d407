import type { WriteOptions } from "../format.ts";
import { FormatError } from "../format-error.ts";

/** How a CSV file is written. */
export interface CsvDialect {
  /** Between columns. */
  readonly delimiter: "," | ";" | "\t";
  /** Between whole and part of a number. */
  readonly decimal: "," | ".";
  /** Whether the file begins with the mark by which spreadsheets know UTF-8. */
  readonly hasMark: boolean;
}

const DELIMITERS = { comma: ",", semicolon: ";", tab: "\t" } as const;
const DECIMALS = { comma: ",", point: "." } as const;

/**
 * The dialect that was asked for: by default what spreadsheets with settings of the language expect. Comma and point is
 * the canonical form for programs, so it is the one without the mark.
 *
 * @throws {@link FormatError} if a decimal comma would stand between commas.
 */
export function dialectOf({ lang = "fi", separator, decimal }: WriteOptions): CsvDialect {
  const delimiter = DELIMITERS[separator ?? (lang === "en" ? "comma" : "semicolon")];
  const usual = delimiter !== "," && lang !== "en" ? "comma" : "point";
  const mark = DECIMALS[decimal ?? usual];
  if (delimiter === "," && mark === ",") {
    throw new FormatError("A decimal comma cannot stand between commas; separate columns by semicolon or tab.");
  }
  return { delimiter, decimal: mark, hasMark: delimiter !== "," };
}

/** The delimiter of a file, told from its header line alone: a value may hold commas of its own. */
export function delimiterOf(header: string): CsvDialect["delimiter"] {
  const unquoted = header.replace(/"[^"]*"/g, "");
  const counted = Object.values(DELIMITERS).map((delimiter) => ({
    delimiter,
    count: unquoted.split(delimiter).length - 1,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

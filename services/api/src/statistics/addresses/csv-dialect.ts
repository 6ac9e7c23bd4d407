import type { Language } from "@digipoint/sdk/model";

export const SEPARATORS = ["comma", "semicolon", "tab"] as const;
export const DECIMALS = ["comma", "point"] as const;

/** How a CSV file is written. */
export interface CsvDialect {
  /** Between columns. */
  readonly separator: (typeof SEPARATORS)[number];
  /** Between whole and part of a number. */
  readonly decimal: (typeof DECIMALS)[number];
}

/** What spreadsheets with settings of a language expect, but for what was chosen. */
export function dialectFor(lang: Language, chosen: Partial<CsvDialect>): CsvDialect {
  const usual: CsvDialect =
    lang === "en" ? { separator: "comma", decimal: "point" } : { separator: "semicolon", decimal: "comma" };
  return { ...usual, ...chosen };
}

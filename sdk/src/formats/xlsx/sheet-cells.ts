import type { Cell, Row } from "write-excel-file/universal";
import { sheetText } from "./sheet-text.ts";

/** A text that stays one, even where it looks like a number; an empty text is an empty cell. */
export const textCell = (text: string): Cell => {
  const value = sheetText(text);
  return value === "" ? null : { type: String, value };
};

/** The names of columns. */
export const headerRow = (names: readonly string[]): Row =>
  names.map((name) => ({ type: String, value: sheetText(name), fontWeight: "bold" }));

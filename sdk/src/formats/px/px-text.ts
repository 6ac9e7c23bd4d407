import type { WriteOptions } from "../format.ts";
import { byteOf } from "./windows-1252.ts";

/** How letters of a file are written. */
export type PxEncoding = NonNullable<WriteOptions["encoding"]>;

/** Turns a text into one that may stand between quotation marks. */
export type Clean = (text: string) => string;

/** Neither quotation marks nor `#` can be written; a look-alike stands for each. Letter by letter, so twice is once. */
const MARKS: Readonly<Record<string, string>> = { '"': "'", "#": "♯" };

/** Readers of older programs take windows-1252 for ISO-8859-1, which has no dashes; `♯` has no place in either. */
const OLDER: Readonly<Record<string, string>> = { ...MARKS, "#": "nr", "♯": "nr", "–": "-", "—": "-", "−": "-" };

/** Texts of notes and titles: line breaks are `#`. */
export const cleanText =
  (encoding: PxEncoding): Clean =>
  (text) =>
    text
      .split(/\r\n|[\r\n]/)
      .map(cleanLine(encoding))
      .join("#");

/** Names, which also stand in parentheses: no line breaks, and no semicolon, at which some readers stop. */
export const cleanName =
  (encoding: PxEncoding): Clean =>
  (text) =>
    cleanLine(encoding)(text.replace(/\r\n|[\r\n]/g, " ")).replaceAll(";", ",");

const cleanLine = (encoding: PxEncoding) => (text: string) => {
  const marks = encoding === "utf-8" ? MARKS : OLDER;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
  return Array.from(plain, (letter) => marks[letter] ?? (encoding === "utf-8" ? letter : nearest(letter))).join("");
};

/** A letter without its marks where only so it can be written, such as `z` for `ż`. */
function nearest(letter: string): string {
  if (byteOf(letter) !== null) return letter;
  const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return plain !== "" && [...plain].every((one) => byteOf(one) !== null) ? plain : letter;
}

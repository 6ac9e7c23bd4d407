import { FormatError } from "../format-error.ts";

/** What a cell can hold. */
const LONGEST = 32_767;

/**
 * A text as a cell holds it: without what XML forbids. Where a cell would take a piece such as `_x0041_` for a letter, its
 * first letter is written in that form itself, so that the cell shows the piece as it is.
 *
 * @throws {@link FormatError} if it is longer than a cell.
 */
export function sheetText(text: string): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
  const whole = plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, formOf("_"));
  if (whole.length > LONGEST) throw new FormatError(`A cell holds ${LONGEST} letters; write the table as CSV.`);
  // write-excel-file numbers texts by an object, so the names that every object has must be written otherwise.
  return whole in Object.prototype ? formOf(whole.charAt(0)) + whole.slice(1) : whole;
}

const formOf = (letter: string) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|\p{Cs}|\p{Cn}/gu;

import { FormatError } from "../format-error.ts";

/** Letters of the bytes 80 to 9F, where windows-1252 differs from ISO-8859-1; what has no letter stands for itself. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const BYTES = new Map([...HIGH].map((letter, place) => [letter, 0x80 + place]));

/** The byte of a letter; null where it has none. */
export const byteOf = (letter: string): number | null => {
  const code = letter.codePointAt(0) ?? 0;
  return BYTES.get(letter) ?? (code < 0x80 || (code > 0x9f && code < 0x100) ? code : null);
};

/** A text as windows-1252. @throws {@link FormatError} that names a letter which it has not, rather than losing it. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const byte = byteOf(letter);
    if (byte === null) throw new FormatError(`windows-1252 has no letter ${letter}; write the file as utf-8.`);
    return byte;
  });
}

/** windows-1252 as a text; ISO-8859-1 and ISO-8859-15 read the same but for signs that tables hardly have. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte)).join("");

import { decodeText } from "../bytes.ts";
import { FormatError } from "../format-error.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

const WESTERN = /^(windows-1252|iso-8859-1|latin-?1|ansi|us-ascii)$/i;

/**
 * The text of a file in the encoding that it says it is in. One that does not say is UTF-8 if it can be, else windows-1252.
 *
 * @throws {@link FormatError} if it is in another encoding.
 */
export function decodePx(bytes: Uint8Array): string {
  const start = decodeWindows1252(bytes.subarray(0, 10_000));
  if (start.startsWith("ï»¿")) return decodeText(bytes);
  const [, charset] = /^\s*CHARSET\s*=\s*"([^"]*)"/im.exec(start) ?? [];
  const [, codepage = charset] = /^\s*CODEPAGE\s*=\s*"([^"]*)"/im.exec(start) ?? [];
  if (codepage === undefined || /^unicode$/i.test(codepage)) return decodeEither(bytes);
  if (/^utf-?8$/i.test(codepage)) return decodeText(bytes);
  if (WESTERN.test(codepage)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(codepage, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FormatError(`The file is in ${codepage}; save it as UTF-8 or windows-1252.`, "CODEPAGE", { cause });
  }
}

function decodeEither(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

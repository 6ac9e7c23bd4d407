import type { Json } from "../model/index.ts";
import { FormatError } from "./format-error.ts";

/** A text as UTF-8. */
export const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-8 as a text, without the mark that it may begin with. @throws {@link FormatError} if it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FormatError("The file is not UTF-8; save it as UTF-8 and read it again.", null, { cause });
  }
}

/** UTF-8 as JSON. @throws {@link FormatError} if it is none. */
export function decodeJson(bytes: Uint8Array): Json {
  const text = decodeText(bytes);
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new FormatError("The file is not JSON.", null, { cause });
  }
}

/** JSON as UTF-8. */
export const encodeJson = (json: Json): Uint8Array => encodeText(JSON.stringify(json));

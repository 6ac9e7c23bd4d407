import { FormatError } from "../format-error.ts";

/** One entry of a file. */
export interface PxEntry {
  readonly keyword: string;
  /** Empty where it is in the default language, or in none. */
  readonly lang: string;
  readonly specifiers: readonly string[];
  /** The value as it stands there. */
  readonly raw: string;
}

/** What stands before the cells, and the cells. */
export interface PxContent {
  readonly entries: readonly PxEntry[];
  readonly data: string;
}

const KEY = /\s*([A-Za-z][\w-]*)\s*(?:\[([^\]"=;]*)\])?\s*(?:\(((?:"[^"]*"|[^")])*)\))?\s*=/y;
const VALUE = /((?:"[^"]*"|[^";])*);/y;

/** @throws {@link FormatError} if what stands there is no entry, or there are no cells. */
export function readEntries(text: string): PxContent {
  const entries: PxEntry[] = [];
  for (let at = 0; ; ) {
    KEY.lastIndex = at;
    const [key, keyword = "", lang = "", specifiers = ""] = KEY.exec(text) ?? [];
    if (key === undefined) throw new FormatError("An entry is expected here; PX has no other lines.", lineAt(text, at));
    at += key.length;
    if (keyword === "DATA") return { entries, data: text.slice(at) };
    VALUE.lastIndex = at;
    const [value, raw = ""] = VALUE.exec(text) ?? [];
    if (value === undefined) throw new FormatError(`${keyword} does not end with a semicolon.`, lineAt(text, at));
    if (keyword === "KEYS") {
      throw new FormatError("KEYS leaves rows of zeros out; save the file without it.", lineAt(text, at));
    }
    entries.push({ keyword: keyword.toUpperCase(), lang, specifiers: textsIn(specifiers), raw });
    at += value.length;
  }
}

/** The texts of a list; one text may go on in the next line without a comma. */
export function textsIn(raw: string): readonly string[] {
  const texts: string[] = [];
  let isNext = true;
  for (const [piece, text] of raw.matchAll(/"([^"]*)"|,/g)) {
    if (piece === ",") isNext = true;
    else if (isNext) {
      texts.push(text ?? "");
      isNext = false;
    } else texts[texts.length - 1] += text ?? "";
  }
  return texts;
}

/** The line of the next letter that is no space. */
const lineAt = (text: string, at: number) => {
  const spaces = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  return `line ${text.slice(0, at + spaces).split("\n").length}`;
};

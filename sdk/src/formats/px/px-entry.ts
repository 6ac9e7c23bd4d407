/** What stands in parentheses behind a keyword; `*` names every category. */
export interface PxSubject {
  /** Null for the default language of the file. */
  readonly lang: string | null;
  readonly specifiers: readonly string[];
}

const WHOLE: PxSubject = { lang: null, specifiers: [] };

/** Readers of older programs cut lines at 256 letters. */
const LONGEST = 200;

/** An entry with one text, in pieces of one line each where it is long. */
export const textEntry = (keyword: string, text: string, about: PxSubject = WHOLE): string =>
  `${keyOf(keyword, about)}=${pieces(text).map(quoted).join("\n")};`;

/** An entry with a list of texts; it may go on in the next line after a comma. */
export const listEntry = (keyword: string, texts: readonly string[], about: PxSubject = WHOLE): string =>
  wordEntry(keyword, wrapped(texts.map(quoted)), about);

/** An entry with something that stands in no quotation marks. */
export const wordEntry = (keyword: string, word: string | number, about: PxSubject = WHOLE): string =>
  `${keyOf(keyword, about)}=${word};`;

/** Items with commas between them, over as many lines as they need. */
export function wrapped(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < LONGEST) lines[lines.length - 1] = `${last},${item}`;
    else lines.push(item);
  }
  return lines.join(",\n");
}

function keyOf(keyword: string, { lang, specifiers }: PxSubject): string {
  const language = lang === null ? "" : `[${lang}]`;
  return `${keyword}${language}${specifiers.length > 0 ? `(${specifiers.map(quoted).join(",")})` : ""}`;
}

const quoted = (text: string) => `"${text}"`;

function pieces(text: string): readonly string[] {
  const letters = [...text];
  const count = Math.max(1, Math.ceil(letters.length / LONGEST));
  return Array.from({ length: count }, (_, at) => letters.slice(at * LONGEST, (at + 1) * LONGEST).join(""));
}

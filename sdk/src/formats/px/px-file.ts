import type { Language, Localised } from "../../model/index.ts";
import { FormatError } from "../format-error.ts";
import { type PxEntry, textsIn } from "./read-entries.ts";

/** The entries of a file, to be asked for by language. */
export interface PxFile {
  /** The text of an entry as it is in a language; undefined where there is none, nor one in the default language. */
  raw(keyword: string, lang: string, ...specifiers: readonly string[]): string | undefined;
  /** The texts of an entry; none where there is no such entry. */
  texts(keyword: string, lang: string, ...specifiers: readonly string[]): readonly string[];
  /** One text, or what stands in no quotation marks, in the default language; undefined where there is none. */
  word(keyword: string, ...specifiers: readonly string[]): string | undefined;
  /** One text in every language of ours, as a language of the file tells it. */
  localised(tell: (lang: string) => string | undefined): Localised | null;
  /** Language of what says none. */
  readonly lang: string;
}

export function pxFile(entries: readonly PxEntry[]): PxFile {
  const known = new Map(entries.map((one) => [keyOf(one.keyword, one.lang, one.specifiers), one.raw]));
  const named = (keyword: string) => textsIn(known.get(keyOf(keyword, "", [])) ?? "");
  const [lang = "fi"] = named("LANGUAGE");
  const languages = [...new Set([lang, ...named("LANGUAGES")])];
  const raw: PxFile["raw"] = (keyword, wanted, ...specifiers) =>
    known.get(keyOf(keyword, wanted, specifiers)) ??
    (wanted === lang ? known.get(keyOf(keyword, "", specifiers)) : undefined);
  return {
    lang,
    raw,
    texts: (keyword, wanted, ...specifiers) => textsIn(raw(keyword, wanted, ...specifiers) ?? ""),
    word: (keyword, ...specifiers) => {
      const value = raw(keyword, lang, ...specifiers);
      return value === undefined ? undefined : (textsIn(value)[0] ?? value.trim());
    },
    localised: (tell) => localisedFrom(languages, lang, tell),
  };
}

/** What a language lacks, the default language says. */
function localisedFrom(
  languages: readonly string[],
  lang: string,
  tell: (lang: string) => string | undefined,
): Localised | null {
  const own = (one: Language) => (languages.includes(one) ? tell(one) : undefined);
  const any = tell(lang) ?? own("fi") ?? own("en") ?? own("sv");
  return any === undefined ? null : { fi: own("fi") ?? any, sv: own("sv") ?? any, en: own("en") ?? any };
}

const keyOf = (keyword: string, lang: string, specifiers: readonly string[]) =>
  JSON.stringify([keyword, lang, ...specifiers]);

/** The value of an entry that must be there. @throws {@link FormatError} if it is not. */
export function required<Value>(value: Value | undefined | null, keyword: string): Value {
  if (value === undefined || value === null)
    throw new FormatError("The file has no such entry, and needs it.", keyword);
  return value;
}

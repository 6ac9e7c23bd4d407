import type { Language } from "@digipoint/sdk/model";
import { inLanguage } from "./language.ts";

/** Resolves a text that is kept in three languages, by the name its columns share; takes `langArgs`. */
export const textOf =
  <Name extends string>(name: Name) =>
  <Text extends string | null>(
    row: Readonly<Record<`${Name}Fi` | `${Name}Sv` | `${Name}En`, Text>>,
    { lang }: { readonly lang: Language },
  ): Text =>
    inLanguage(row, name, lang);

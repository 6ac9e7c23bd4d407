import type { Language } from "@digipoint/sdk/model";
import { builder } from "./builder.ts";

const LanguageRef = builder.enumType("Language", {
  description: "Language of what a reader sees; ids and codes have none.",
  values: {
    FI: { value: "fi", description: "Finnish." },
    SV: { value: "sv", description: "Swedish." },
    EN: { value: "en", description: "English." },
  } as const,
});

/** The `lang` argument that every text in three languages takes; Finnish where none is given. */
export const langArgs = builder.args((t) => ({
  lang: t.field({ type: LanguageRef, required: true, defaultValue: "fi", description: "Language of the text." }),
}));

type ThreeLanguages<Name extends string> = Readonly<Record<`${Name}Fi` | `${Name}Sv` | `${Name}En`, string | null>>;
const SUFFIX = { fi: "Fi", sv: "Sv", en: "En" } as const satisfies Record<Language, string>;

/** The column of `name` in one language. */
export const inLanguage = <Name extends string, Row extends ThreeLanguages<Name>>(
  row: Row,
  name: Name,
  lang: Language,
) => row[`${name}${SUFFIX[lang]}`] as Row[`${Name}Fi`];

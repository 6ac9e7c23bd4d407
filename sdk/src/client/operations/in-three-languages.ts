import type { Localised } from "../../model/index.ts";

/** What a field with an argument `lang` is called in the answer, by language. */
type InThree<Name extends string, Text> = {
  readonly [Alias in `${Name}Fi` | `${Name}Sv` | `${Name}En`]: Text;
};

/** An answer that holds a text in three languages. */
export type Texts<Name extends string> = InThree<Name, string>;

/** The same, where there may be none. */
export type MaybeTexts<Name extends string> = InThree<Name, string | null>;

/** The selection of a text in all languages, so that one answer serves every reader. */
export const inThree = (field: string): string =>
  `${field}Fi: ${field}(lang: FI) ${field}Sv: ${field}(lang: SV) ${field}En: ${field}(lang: EN)`;

/** The text that {@link inThree} selected. */
export const textOf = <Name extends string>(answer: Texts<NoInfer<Name>>, field: Name): Localised => ({
  fi: answer[`${field}Fi`],
  sv: answer[`${field}Sv`],
  en: answer[`${field}En`],
});

/** The text that {@link inThree} selected, or null. */
export function maybeTextOf<Name extends string>(answer: MaybeTexts<NoInfer<Name>>, field: Name): Localised | null {
  const fi = answer[`${field}Fi`];
  const sv = answer[`${field}Sv`];
  const en = answer[`${field}En`];
  return fi === null || sv === null || en === null ? null : { fi, sv, en };
}

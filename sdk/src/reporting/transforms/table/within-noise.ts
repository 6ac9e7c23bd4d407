import { isShown, type Language, type Localised, type StatTable, tableRows } from "../../../model/index.ts";
import { inEach } from "./noted.ts";

/** Standard deviations that most noise lies within. */
const USUAL = 2;

/** Labels that fit a footnote; where there are more, they are counted. */
const MOST_NAMED = 12;

const SAID = {
  fi: (which: string) => `Satunnaisvaihtelun rajoissa, joten muutosta ei voi varmasti todeta: ${which}.`,
  sv: (which: string) => `Inom slumptilläggets gränser, så en förändring kan inte säkert konstateras: ${which}.`,
  en: (which: string) => `Within the protective noise, so that no change can be stated with confidence: ${which}.`,
} as const satisfies Record<Language, (which: string) => string>;

const COUNTED = {
  fi: (count: number) => `${count} lukua`,
  sv: (count: number) => `${count} tal`,
  en: (count: number) => `${count} figures`,
} as const satisfies Record<Language, (count: number) => string>;

/** The footnote that names the differences of a table which may be nothing but noise; none where there is none. */
export function withinNoise(table: StatTable): readonly Localised[] {
  const unsure = [...tableRows(table)].filter(
    ({ figure }) => isShown(figure) && figure.noise !== null && Math.abs(figure.value) <= USUAL * figure.noise,
  );
  if (unsure.length === 0) return [];
  const which = (lang: Language): string => {
    if (unsure.length > MOST_NAMED || table.dimensions.length === 0) return COUNTED[lang](unsure.length);
    return unsure.map(({ categories }) => labelOf(Object.values(categories), lang)).join("; ");
  };
  return [inEach((lang) => SAID[lang](which(lang)))];
}

const labelOf = (categories: readonly { readonly title: Localised }[], lang: Language): string =>
  categories
    .map(({ title }) => title[lang])
    .reverse()
    .join(", ");

import type { Language, Localised } from "../../../model/index.ts";

/** What each visual is called to somebody who does not see it. */
export const KINDS = {
  bar: { fi: "Vaakapylväskuvio", sv: "Liggande stapeldiagram", en: "Horizontal bar chart" },
  "grouped-bar": { fi: "Ryhmitelty pylväskuvio", sv: "Grupperat stapeldiagram", en: "Grouped bar chart" },
  "stacked-bar": { fi: "Pinottu pylväskuvio", sv: "Staplat diagram", en: "Stacked bar chart" },
  line: { fi: "Viivakuvio", sv: "Linjediagram", en: "Line chart" },
  sparkline: { fi: "Pieni viivakuvio", sv: "Litet linjediagram", en: "Small line chart" },
  "heat-table": { fi: "Varjostettu taulukko", sv: "Skuggad tabell", en: "Shaded table" },
  "dot-and-target": { fi: "Piste- ja tavoitekuvio", sv: "Punkt- och måldiagram", en: "Dot and target chart" },
} as const satisfies Record<string, Localised>;

/** Name of a visual of ours. */
export type VisualName = keyof typeof KINDS;

const WORDS = {
  figure: { fi: "Luku", sv: "Uppgift", en: "Figure" },
  by: { fi: "Ryhmittely", sv: "Indelning", en: "Broken down by" },
  only: { fi: "Rajaus", sv: "Avgränsning", en: "Only" },
  largest: { fi: "Suurin näytetty", sv: "Största visade", en: "Largest shown" },
  smallest: { fi: "Pienin näytetty", sv: "Minsta visade", en: "Smallest shown" },
  one: { fi: "Ainoa näytetty", sv: "Enda visade", en: "Only one shown" },
  same: { fi: "Kaikki näytetyt ovat yhtä suuria", sv: "Alla visade är lika stora", en: "All that are shown are equal" },
  several: { fi: "usea", sv: "flera", en: "several" },
  none: { fi: "Yhtään lukua ei näytetä.", sv: "Inga tal visas.", en: "No figure is shown." },
  all: { fi: "Kaikki luvut näytetään.", sv: "Alla tal visas.", en: "All figures are shown." },
  hidden: { fi: "Salattuja lukuja", sv: "Dolda tal", en: "Hidden figures" },
  missing: { fi: "Puuttuvia lukuja", sv: "Saknade tal", en: "Missing figures" },
  notApplicable: { fi: "Lukuja ei sovellettavissa", sv: "Ej tillämpliga tal", en: "Figures not applicable" },
  first: { fi: "Ensimmäinen näytetty", sv: "Första visade", en: "First shown" },
  last: { fi: "Viimeinen näytetty", sv: "Sista visade", en: "Last shown" },
  reached: { fi: "Luvattu määrä täyttyy", sv: "Det utlovade antalet nås", en: "What was promised is reached" },
  shorter: {
    fi: "Pylväs on kokonaisuutta lyhyempi, jos sen osa on salattu tai puuttuu.",
    sv: "En stapel är kortare än helheten om en del av den är dold eller saknas.",
    en: "A bar is shorter than the whole where a part of it is hidden or missing.",
  },
  noise: {
    fi: "Janat näyttävät suojaavan satunnaisvaihtelun tavallisen suuruuden.",
    sv: "Strecken visar hur stort det skyddande slumptillägget vanligen är.",
    en: "The crossbars show the usual size of the protective noise.",
  },
  gap: {
    fi: "Viiva katkeaa, missä lukua ei näytetä.",
    sv: "Linjen bryts där ett tal inte visas.",
    en: "A line is broken where a figure is not shown.",
  },
  tick: { fi: "pystyviiva", sv: "lodrätt streck", en: "upright line" },
  dot: { fi: "piste", sv: "punkt", en: "dot" },
} as const satisfies Record<string, Localised>;

/** A word or sentence of the pictures. */
export const chartWords = (word: keyof typeof WORDS, lang: Language): string => WORDS[word][lang];

const OF: Localised = { fi: "kaikkiaan", sv: "av", en: "of" };

/** So many of so many, without a word that would have to be inflected. */
export const countOf = (count: string, all: string, lang: Language): string =>
  lang === "fi" ? `${count} (${OF.fi} ${all})` : `${count} ${OF[lang]} ${all}`;

import type { AbsentFigure, Language, Localised } from "../../model/index.ts";

type Absence = AbsentFigure["status"];

const SHORT: Readonly<Record<Absence, Localised>> = {
  hidden: { fi: "salattu", sv: "dold", en: "hidden" },
  missing: { fi: "puuttuu", sv: "saknas", en: "missing" },
  notApplicable: { fi: "ei sovellettavissa", sv: "ej tillämplig", en: "not applicable" },
};

const EXPLAINED: Readonly<Record<Absence, Localised>> = {
  hidden: {
    fi: "Salattu: lukua ei näytetä tietosuojan vuoksi. Se voi olla nolla, pieni tai suurempi.",
    sv: "Dold: talet visas inte av dataskyddsskäl. Det kan vara noll, litet eller större.",
    en: "Hidden: the figure is not shown, to protect people's privacy. It may be zero, small or larger.",
  },
  missing: {
    fi: "Puuttuu: tietoa ei ole toimitettu. Se ei tarkoita nollaa.",
    sv: "Saknas: uppgiften har inte lämnats. Det betyder inte noll.",
    en: "Missing: the figure has not been reported. This does not mean zero.",
  },
  notApplicable: {
    fi: "Ei sovellettavissa: yhdistelmässä ei voi määritelmän mukaan olla lukua.",
    sv: "Ej tillämplig: kombinationen kan enligt definitionen inte ha något tal.",
    en: "Not applicable: by definition, this combination cannot have a figure.",
  },
};

/** What stands in the place of a value that is not there: one or two words, never a number. */
export const statusWords = (status: Absence, lang: Language): string => SHORT[status][lang];

/** The same as a footnote: what readers may and may not conclude from it. */
export const statusExplained = (status: Absence, lang: Language): string => EXPLAINED[status][lang];

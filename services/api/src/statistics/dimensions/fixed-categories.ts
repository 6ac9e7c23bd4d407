import type { Localised } from "@digipoint/sdk/model";
import type { Category } from "./category.ts";

/** A category that no table holds. */
export interface FixedCategory {
  readonly code: string;
  readonly parent?: string;
  readonly implies?: Category["implies"];
  readonly title: Localised;
}

const UNKNOWN: FixedCategory = {
  code: "UNKNOWN",
  title: { fi: "Ei tiedossa", sv: "Uppgift saknas", en: "Not known" },
};

/** Of those who still take part there is no exit, no reason of one and no situation after it: one fact, three dimensions. */
const STILL_HERE: FixedCategory = {
  code: "NONE",
  title: { fi: "Osallistuminen jatkuu", sv: "Deltar fortfarande", en: "Still taking part" },
};

const years = (range: string): Localised => ({ fi: `${range} vuotta`, sv: `${range} år`, en: `${range} years` });
const YES: Localised = { fi: "Kyllä", sv: "Ja", en: "Yes" };
const NO: Localised = { fi: "Ei", sv: "Nej", en: "No" };

/** Categories of the dimensions that have them by definition; those of the others are read from the database. */
export const FIXED_CATEGORIES: Readonly<Record<string, readonly FixedCategory[]>> = {
  framework: [
    { code: "ESF_2014_2020", title: { fi: "ESR 2014–2020", sv: "ESF 2014–2020", en: "ESF 2014–2020" } },
    { code: "ESF_PLUS_2021_2027", title: { fi: "ESR+ 2021–2027", sv: "ESF+ 2021–2027", en: "ESF+ 2021–2027" } },
  ],
  ageGroup: [
    { code: "AGE_0_24", title: { fi: "Alle 25 vuotta", sv: "Under 25 år", en: "Under 25 years" } },
    { code: "AGE_25_54", title: years("25–54") },
    { code: "AGE_55_PLUS", title: { fi: "55 vuotta täyttäneet", sv: "55 år och äldre", en: "55 years and over" } },
    UNKNOWN,
  ],
  ageBand: [
    { code: "AGE_0_17", parent: "AGE_0_24", title: { fi: "Alle 18 vuotta", sv: "Under 18 år", en: "Under 18 years" } },
    { code: "AGE_18_24", parent: "AGE_0_24", title: years("18–24") },
    { code: "AGE_25_29", parent: "AGE_25_54", title: years("25–29") },
    { code: "AGE_30_54", parent: "AGE_25_54", title: years("30–54") },
    {
      code: "AGE_55_PLUS",
      parent: "AGE_55_PLUS",
      title: { fi: "55 vuotta täyttäneet", sv: "55 år och äldre", en: "55 years and over" },
    },
    { ...UNKNOWN, parent: "UNKNOWN" },
  ],
  educationGroup: [
    { code: "ISCED_0_2", title: { fi: "Enintään perusaste", sv: "Högst grundnivå", en: "Lower secondary or less" } },
    {
      code: "ISCED_3_4",
      title: { fi: "Toinen aste", sv: "Andra stadiet", en: "Upper or post-secondary" },
    },
    { code: "ISCED_5_8", title: { fi: "Korkea-aste", sv: "Högre nivå", en: "Tertiary" } },
    UNKNOWN,
  ],
  inEducation: [{ code: "YES", title: YES }, { code: "NO", title: NO }, UNKNOWN],
  disadvantaged: [{ code: "YES", title: YES }, { code: "NO", title: NO }, UNKNOWN],
  outcome: [
    { code: "EMPLOYED", title: { fi: "Työssä", sv: "Sysselsatt", en: "In employment" } },
    { code: "EDUCATION", title: { fi: "Koulutuksessa", sv: "I utbildning", en: "In education" } },
    { code: "SEEKING", title: { fi: "Hakee työtä", sv: "Söker arbete", en: "Looking for work" } },
    { code: "INACTIVE", title: { fi: "Työvoiman ulkopuolella", sv: "Utanför arbetskraften", en: "Inactive" } },
    UNKNOWN,
    { ...STILL_HERE, implies: { exitReason: "NONE", exitMonth: "NONE" } },
  ],
};

/** What comes after the codes of a list: not known, or not yet. */
export const AFTER_CODES: Readonly<Record<string, readonly FixedCategory[]>> = {
  gender: [UNKNOWN],
  labourStatus: [UNKNOWN],
  educationLevel: [{ ...UNKNOWN, parent: "UNKNOWN" }],
  exitReason: [{ ...STILL_HERE, implies: { outcome: "NONE", exitMonth: "NONE" } }],
  exitMonth: [{ ...STILL_HERE, parent: "NONE", implies: { outcome: "NONE", exitReason: "NONE" } }],
  exitQuarter: [{ ...STILL_HERE, parent: "NONE" }],
  exitYear: [STILL_HERE],
};

import type { ReferencePopulation } from "../indicator.ts";

/** Of complete records in the sense of ESF+ there is no column: they are those whose labour status counts. */
const ESF_PLUS_COMPLETE = "(eeco02 or eeco04 or eeco05)";

export const EVERYBODY: ReferencePopulation = {
  code: "ALL",
  predicate: "true",
  title: { fi: "Kaikki osallistujat", sv: "Alla deltagare", en: "All participants" },
};

export const COMMUNITY: ReferencePopulation = {
  code: "DIGITALENTS",
  predicate: "digitalents",
  title: { fi: "Digitalents-yhteisö", sv: "Digitalents-gemenskapen", en: "The Digitalents community" },
};

const all = {
  fi: "Osallistujat, joiden tiedot ovat täydelliset",
  sv: "Deltagare med fullständiga uppgifter",
  en: "Participants with complete data",
};
const inactive = {
  fi: "Aloittaessaan työvoiman ulkopuolella olleet",
  sv: "De som stod utanför arbetskraften vid start",
  en: "Those inactive at entry",
};
const notInEducation = {
  fi: "Muut kuin aloittaessaan koulutuksessa olleet",
  sv: "De som inte var i utbildning vid start",
  en: "Those not in education or training at entry",
};
const withoutWork = {
  fi: "Aloittaessaan työttömät ja työvoiman ulkopuolella olleet",
  sv: "De som var arbetslösa eller stod utanför arbetskraften vid start",
  en: "Those unemployed or inactive at entry",
};
const employed = {
  fi: "Aloittaessaan työssä olleet",
  sv: "De som var sysselsatta vid start",
  en: "Those employed at entry",
};

/** The people of whom the results of ESF 2014-2020 can be true. */
export const ESF_POPULATIONS = {
  all: { code: "ESF", title: all, predicate: "total" },
  inactive: { code: "ESF_INACTIVE", title: inactive, predicate: "co03" },
  notInEducation: { code: "ESF_NOT_IN_EDUCATION", title: notInEducation, predicate: "total and in_education = 'NO'" },
  withoutWork: { code: "ESF_WITHOUT_WORK", title: withoutWork, predicate: "(co01 or co03)" },
  employed: { code: "ESF_EMPLOYED", title: employed, predicate: "co05" },
  disadvantaged: {
    code: "ESF_DISADVANTAGED",
    predicate: "(co15 or co16 or co17)",
    title: {
      fi: "Muita heikommassa asemassa olevat",
      sv: "Personer i mindre gynnad ställning",
      en: "Disadvantaged participants",
    },
  },
  withoutWorkAbove54: {
    code: "ESF_WITHOUT_WORK_ABOVE_54",
    predicate: "co07 and (co01 or co03)",
    title: {
      fi: "Aloittaessaan työttömät ja työvoiman ulkopuolella olleet, yli 54-vuotiaat",
      sv: "De över 54 år som var arbetslösa eller stod utanför arbetskraften vid start",
      en: "Those above 54 who were unemployed or inactive at entry",
    },
  },
  withoutWorkDisadvantaged: {
    code: "ESF_WITHOUT_WORK_DISADVANTAGED",
    predicate: "(co15 or co16 or co17) and (co01 or co03)",
    title: {
      fi: "Aloittaessaan työttömät ja työvoiman ulkopuolella olleet, muita heikommassa asemassa olevat",
      sv: "De i mindre gynnad ställning som var arbetslösa eller stod utanför arbetskraften vid start",
      en: "Disadvantaged participants who were unemployed or inactive at entry",
    },
  },
} as const satisfies Record<string, ReferencePopulation>;

/** The people of whom the results of ESF+ can be true. */
export const ESF_PLUS_POPULATIONS = {
  all: { code: "ESF_PLUS", title: all, predicate: ESF_PLUS_COMPLETE },
  inactive: { code: "ESF_PLUS_INACTIVE", title: inactive, predicate: "eeco04" },
  notInEducation: {
    code: "ESF_PLUS_NOT_IN_EDUCATION",
    title: notInEducation,
    predicate: `${ESF_PLUS_COMPLETE} and in_education = 'NO'`,
  },
  withoutWork: { code: "ESF_PLUS_WITHOUT_WORK", title: withoutWork, predicate: "(eeco02 or eeco04)" },
  employed: { code: "ESF_PLUS_EMPLOYED", title: employed, predicate: "eeco05" },
} as const satisfies Record<string, ReferencePopulation>;

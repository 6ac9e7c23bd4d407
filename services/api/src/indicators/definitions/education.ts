import { esfIndicator, esfPlusIndicator } from "./esf.ts";

const upper = {
  title: {
    fi: "Toisen asteen tai erikoisammattikoulutusasteen tutkinto",
    sv: "Utbildning på andra stadiet eller specialyrkesutbildning",
    en: "Upper secondary or post-secondary education",
  },
  definition: {
    fi: "Korkein aloittaessa suoritettu koulutusaste on ISCED 3 tai 4.",
    sv: "Högsta avlagda utbildningsnivå vid start är ISCED 3 eller 4.",
    en: "The highest level completed at entry is ISCED 3 or 4.",
  },
  rule: "education_level in (3, 4)",
  implies: { educationGroup: "ISCED_3_4" },
};

const tertiary = {
  title: { fi: "Korkea-asteen tutkinto", sv: "Utbildning på högre nivå", en: "Tertiary education" },
  definition: {
    fi: "Korkein aloittaessa suoritettu koulutusaste on ISCED 5–8.",
    sv: "Högsta avlagda utbildningsnivå vid start är ISCED 5–8.",
    en: "The highest level completed at entry is ISCED 5 to 8.",
  },
  rule: "education_level between 5 and 8",
  implies: { educationGroup: "ISCED_5_8" },
};

/** Highest completed level of education on the day of first entry. */
export const ESF_EDUCATION = [
  esfIndicator({
    code: "CO09",
    title: { fi: "Perusasteen koulutus", sv: "Utbildning på grundnivå", en: "Primary or lower secondary education" },
    definition: {
      fi: "Korkein aloittaessa suoritettu koulutusaste on ISCED 1 tai 2. Ne, joilta alempi perusaste puuttuu, eivät kuulu tähän vaan mittariin CO17.",
      sv: "Högsta avlagda utbildningsnivå vid start är ISCED 1 eller 2. Den som saknar avslutad lägre grundnivå räknas inte här utan i CO17.",
      en: "The highest level completed at entry is ISCED 1 or 2. Those without completed primary education count in CO17 instead.",
    },
    rule: "education_level in (1, 2)",
    implies: { educationGroup: "ISCED_0_2" },
  }),
  esfIndicator({ code: "CO10", ...upper }),
  esfIndicator({ code: "CO11", ...tertiary }),
];

export const ESF_PLUS_EDUCATION = [
  esfPlusIndicator({
    code: "EECO09",
    title: {
      fi: "Enintään perusasteen koulutus",
      sv: "Högst utbildning på grundnivå",
      en: "Lower secondary education or less",
    },
    definition: {
      fi: "Korkein aloittaessa suoritettu koulutusaste on ISCED 0, 1 tai 2.",
      sv: "Högsta avlagda utbildningsnivå vid start är ISCED 0, 1 eller 2.",
      en: "The highest level completed at entry is ISCED 0, 1 or 2.",
    },
    rule: "education_level between 0 and 2",
    implies: { educationGroup: "ISCED_0_2" },
  }),
  esfPlusIndicator({ code: "EECO10", ...upper }),
  esfPlusIndicator({ code: "EECO11", ...tertiary }),
];

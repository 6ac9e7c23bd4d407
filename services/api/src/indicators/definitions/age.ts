import { ABOVE_54, INACTIVE, NOT_IN_EDUCATION, UNEMPLOYED } from "./conditions.ts";
import { esfIndicator, esfPlusIndicator } from "./esf.ts";

const above54 = {
  title: { fi: "55 vuotta täyttäneet", sv: "55 år eller äldre", en: "Aged 55 and above" },
  definition: {
    fi: "Aloittaessaan vähintään 55-vuotias; 54-vuotias ei kuulu joukkoon.",
    sv: "Minst 55 år vid start; den som är 54 år hör inte hit.",
    en: "At least 55 years old at entry; the age of 54 does not belong here.",
  },
  rule: ABOVE_54,
  implies: { ageGroup: "AGE_55_PLUS", ageBand: "AGE_55_PLUS" },
};

/** Age in completed years on the day of first entry. */
export const ESF_AGE = [
  esfIndicator({
    code: "CO06",
    title: { fi: "Alle 25-vuotiaat", sv: "Under 25 år", en: "Below 25 years of age" },
    definition: {
      fi: "Aloittaessaan enintään 24-vuotias.",
      sv: "Högst 24 år vid start.",
      en: "At most 24 years old at entry.",
    },
    rule: "age < 25",
    implies: { ageGroup: "AGE_0_24" },
  }),
  esfIndicator({ code: "CO07", ...above54 }),
  esfIndicator({
    code: "CO08",
    title: {
      fi: "55 vuotta täyttäneet työttömät ja työvoiman ja koulutuksen ulkopuolella olevat",
      sv: "55 år eller äldre, arbetslösa eller utanför arbetskraften och inte i utbildning",
      en: "Aged 55 and above and unemployed, or inactive and not in education or training",
    },
    definition: {
      fi: "Aloittaessaan vähintään 55-vuotias ja joko työtön tai työvoiman ja koulutuksen ulkopuolella.",
      sv: "Minst 55 år vid start och antingen arbetslös eller utanför arbetskraften och inte i utbildning.",
      en: "At least 55 years old at entry, and either unemployed, or inactive and not in education or training.",
    },
    rule: `${ABOVE_54} and (${UNEMPLOYED} or ${INACTIVE} and ${NOT_IN_EDUCATION})`,
    within: ["CO07"],
    implies: above54.implies,
  }),
];

export const ESF_PLUS_AGE = [
  esfPlusIndicator({
    code: "EECO06",
    title: { fi: "Alle 18-vuotiaat", sv: "Barn under 18 år", en: "Children below 18 years of age" },
    definition: {
      fi: "Aloittaessaan enintään 17-vuotias.",
      sv: "Högst 17 år vid start.",
      en: "At most 17 years old at entry.",
    },
    rule: "age < 18",
    implies: { ageGroup: "AGE_0_24", ageBand: "AGE_0_17" },
  }),
  esfPlusIndicator({
    code: "EECO07",
    title: { fi: "18–29-vuotiaat nuoret", sv: "Unga 18–29 år", en: "Young people aged 18 to 29" },
    definition: {
      fi: "Aloittaessaan vähintään 18- ja enintään 29-vuotias.",
      sv: "Minst 18 och högst 29 år vid start.",
      en: "At least 18 and at most 29 years old at entry.",
    },
    rule: "age between 18 and 29",
  }),
  esfPlusIndicator({ code: "EECO08", ...above54 }),
];

import { ABOVE_54, EMPLOYED_AFTER_SIX_MONTHS, IMPROVED_AFTER_SIX_MONTHS } from "./conditions.ts";
import { DISADVANTAGED } from "./disadvantage.ts";
import { esfIndicator, esfPlusIndicator } from "./esf.ts";
import { ESF_PLUS_POPULATIONS, ESF_POPULATIONS } from "./populations.ts";

const employed = {
  title: {
    fi: "Työssä kuuden kuukauden kuluttua päättymisestä, myös yrittäjänä",
    sv: "Sysselsatta sex månader efter avslutat deltagande, inklusive egenföretagare",
    en: "In employment, including self-employment, six months after leaving",
  },
  definition: {
    fi: "Aloittaessaan työtön tai työvoiman ulkopuolella ja työssä kuusi kuukautta päättymisen jälkeen. Luku perustuu tiedossa oleviin seurantoihin.",
    sv: "Arbetslös eller utanför arbetskraften vid start och sysselsatt sex månader efter avslutat deltagande. Talet bygger på kända uppföljningar.",
    en: "Unemployed or inactive at entry, and in work six months after leaving. Counted over the follow-ups that are known.",
  },
  role: "sensitive",
  rule: EMPLOYED_AFTER_SIX_MONTHS,
} as const;

const improved = {
  title: {
    fi: "Parempi työmarkkina-asema kuuden kuukauden kuluttua päättymisestä",
    sv: "Bättre ställning på arbetsmarknaden sex månader efter avslutat deltagande",
    en: "Improved labour-market situation six months after leaving",
  },
  definition: {
    fi: "Työssä aloittaessaan, ja kuusi kuukautta päättymisen jälkeen työ on vakaampaa, kokoaikaisempaa, vaativampaa tai vastuullisempaa tai henkilö on ylennetty. Pelkkä palkankorotus ei riitä.",
    sv: "Sysselsatt vid start, och sex månader efter avslutat deltagande är arbetet stadigare, närmare heltid, mer krävande eller mer ansvarsfullt, eller så har personen befordrats. Enbart löneförhöjning räcker inte.",
    en: "Employed at entry, and six months after leaving in work that is steadier, closer to full time, more skilled or more responsible, or promoted. A rise in pay alone is not enough.",
  },
  role: "sensitive",
  rule: IMPROVED_AFTER_SIX_MONTHS,
  implies: { labourStatus: "EMPLOYED" },
} as const;

/** Longer-term results: a plain count over the follow-ups that are known, not an estimate from a sample. */
export const ESF_RESULTS_AFTER_SIX_MONTHS = [
  esfIndicator({ code: "CR06", ...employed, population: ESF_POPULATIONS.withoutWork }),
  esfIndicator({ code: "CR07", ...improved, population: ESF_POPULATIONS.employed, within: ["CO05"] }),
  esfIndicator({
    code: "CR08",
    title: {
      fi: "55 vuotta täyttäneet, jotka ovat työssä kuuden kuukauden kuluttua päättymisestä",
      sv: "55 år eller äldre och sysselsatta sex månader efter avslutat deltagande",
      en: "Aged 55 and above and in employment six months after leaving",
    },
    definition: {
      fi: "Kuuluu mittariin CR06 ja oli aloittaessaan vähintään 55-vuotias.",
      sv: "Ingår i CR06 och var minst 55 år vid start.",
      en: "Counts in CR06 and was at least 55 years old at entry.",
    },
    role: "sensitive",
    rule: `${EMPLOYED_AFTER_SIX_MONTHS} and ${ABOVE_54}`,
    population: ESF_POPULATIONS.withoutWorkAbove54,
    within: ["CR06", "CO07"],
    implies: { ageGroup: "AGE_55_PLUS", ageBand: "AGE_55_PLUS" },
  }),
  esfIndicator({
    code: "CR09",
    title: {
      fi: "Heikommassa asemassa olevat, jotka ovat työssä kuuden kuukauden kuluttua päättymisestä",
      sv: "Personer i mindre gynnad ställning, sysselsatta sex månader efter avslutat deltagande",
      en: "Disadvantaged participants in employment six months after leaving",
    },
    definition: {
      fi: "Kuuluu mittariin CR06 ja johonkin mittareista CO15, CO16 ja CO17.",
      sv: "Ingår i CR06 och i någon av CO15, CO16 och CO17.",
      en: "Counts in CR06 and in any of CO15, CO16 and CO17.",
    },
    role: "sensitive",
    rule: `${EMPLOYED_AFTER_SIX_MONTHS} and ${DISADVANTAGED}`,
    population: ESF_POPULATIONS.withoutWorkDisadvantaged,
    within: ["CR06"],
    implies: { disadvantaged: "YES" },
  }),
];

export const ESF_PLUS_RESULTS_AFTER_SIX_MONTHS = [
  esfPlusIndicator({ code: "EECR05", ...employed, population: ESF_PLUS_POPULATIONS.withoutWork }),
  esfPlusIndicator({ code: "EECR06", ...improved, population: ESF_PLUS_POPULATIONS.employed, within: ["EECO05"] }),
];

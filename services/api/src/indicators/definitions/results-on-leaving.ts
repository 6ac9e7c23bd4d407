import {
  EMPLOYED_ON_LEAVING,
  IN_EDUCATION_ON_LEAVING,
  QUALIFIED_ON_LEAVING,
  SEEKING_ON_LEAVING,
} from "./conditions.ts";
import { DISADVANTAGED } from "./disadvantage.ts";
import { esfIndicator, esfPlusIndicator } from "./esf.ts";
import { ESF_PLUS_POPULATIONS, ESF_POPULATIONS } from "./populations.ts";

const seeking = {
  title: {
    fi: "Työnhakijaksi siirtyneet osallistumisen päättyessä",
    sv: "Arbetssökande efter avslutat deltagande",
    en: "Engaged in job searching on leaving",
  },
  definition: {
    fi: "Aloittaessaan työvoiman ulkopuolella, ja viimeisin tunnettu työmarkkina-asema 28 päivän kuluessa päättymisestä on työnhaku.",
    sv: "Utanför arbetskraften vid start, och den senast kända arbetsmarknadsstatusen inom 28 dagar efter avslutat deltagande är arbetssökande.",
    en: "Inactive at entry, and the last labour-market status known within 28 days of leaving is looking for work.",
  },
  role: "sensitive",
  rule: SEEKING_ON_LEAVING,
  implies: { labourStatus: "INACTIVE" },
} as const;

const inEducation = {
  title: {
    fi: "Koulutukseen siirtyneet osallistumisen päättyessä",
    sv: "I utbildning efter avslutat deltagande",
    en: "In education or training on leaving",
  },
  definition: {
    fi: "Ei koulutuksessa aloittaessaan, ja aloittanut hankkeen ulkopuolisen koulutuksen viimeistään 28 päivää päättymisen jälkeen.",
    sv: "Inte i utbildning vid start, och har börjat en utbildning utanför projektet senast 28 dagar efter avslutat deltagande.",
    en: "Not in education or training at entry, and began education outside the project by 28 days after leaving.",
  },
  role: "sensitive",
  rule: IN_EDUCATION_ON_LEAVING,
  implies: { inEducation: "NO" },
} as const;

const qualified = {
  title: {
    fi: "Tutkinnon tai sen osan suorittaneet osallistumisen päättyessä",
    sv: "Har fått en examen eller kompetens efter avslutat deltagande",
    en: "Gaining a qualification on leaving",
  },
  definition: {
    fi: "Saanut viimeistään 28 päivää päättymisen jälkeen todistuksen osaamisesta, joka on arvioitu vaatimuksia vasten.",
    sv: "Har senast 28 dagar efter avslutat deltagande fått ett intyg över kunnande som bedömts mot fastställda krav.",
    en: "Was certified, by 28 days after leaving, for competence assessed against set standards.",
  },
  role: "sensitive",
  rule: QUALIFIED_ON_LEAVING,
} as const;

const employed = {
  title: {
    fi: "Työllistyneet osallistumisen päättyessä, myös yrittäjäksi",
    sv: "Sysselsatta efter avslutat deltagande, inklusive egenföretagare",
    en: "In employment, including self-employment, on leaving",
  },
  definition: {
    fi: "Aloittaessaan työtön tai työvoiman ulkopuolella, ja viimeisin tunnettu työmarkkina-asema 28 päivän kuluessa päättymisestä on työssä.",
    sv: "Arbetslös eller utanför arbetskraften vid start, och den senast kända arbetsmarknadsstatusen inom 28 dagar efter avslutat deltagande är sysselsatt.",
    en: "Unemployed or inactive at entry, and the last labour-market status known within 28 days of leaving is in work.",
  },
  role: "sensitive",
  rule: EMPLOYED_ON_LEAVING,
  implies: { outcome: "EMPLOYED" },
} as const;

const anyResult = [SEEKING_ON_LEAVING, IN_EDUCATION_ON_LEAVING, QUALIFIED_ON_LEAVING, EMPLOYED_ON_LEAVING];

/** Immediate results, within 28 days of leaving. */
export const ESF_RESULTS_ON_LEAVING = [
  esfIndicator({ code: "CR01", ...seeking, population: ESF_POPULATIONS.inactive, within: ["CO03"] }),
  esfIndicator({ code: "CR02", ...inEducation, population: ESF_POPULATIONS.notInEducation }),
  esfIndicator({ code: "CR03", ...qualified }),
  esfIndicator({ code: "CR04", ...employed, population: ESF_POPULATIONS.withoutWork }),
  esfIndicator({
    code: "CR05",
    title: {
      fi: "Heikommassa asemassa olevat, joilla on jokin tuloksista CR01–CR04",
      sv: "Personer i mindre gynnad ställning med något av resultaten CR01–CR04",
      en: "Disadvantaged participants with any of the results CR01 to CR04",
    },
    definition: {
      fi: "Kuuluu mittariin CO15, CO16 tai CO17 ja siirtyi päättyessä työnhakuun, koulutukseen tai työhön taikka sai tutkinnon. Jokainen lasketaan kerran.",
      sv: "Ingår i CO15, CO16 eller CO17 och övergick vid avslutat deltagande till arbetssökning, utbildning eller arbete eller fick en examen. Var och en räknas en gång.",
      en: "Counts in CO15, CO16 or CO17, and on leaving turned to job searching, education or work, or gained a qualification. Each counts once.",
    },
    role: "sensitive",
    rule: `${DISADVANTAGED} and (${anyResult.map((result) => `(${result})`).join(" or ")})`,
    population: ESF_POPULATIONS.disadvantaged,
    implies: { disadvantaged: "YES" },
  }),
];

export const ESF_PLUS_RESULTS_ON_LEAVING = [
  esfPlusIndicator({ code: "EECR01", ...seeking, population: ESF_PLUS_POPULATIONS.inactive, within: ["EECO04"] }),
  esfPlusIndicator({ code: "EECR02", ...inEducation, population: ESF_PLUS_POPULATIONS.notInEducation }),
  esfPlusIndicator({ code: "EECR03", ...qualified }),
  esfPlusIndicator({ code: "EECR04", ...employed, population: ESF_PLUS_POPULATIONS.withoutWork }),
];

import { esfAtMost, esfPlusAtMost } from "./comparison.ts";
import type { AggregateRule } from "./rule.ts";

const ESF_RESULTS = ["CR01", "CR02", "CR03", "CR04", "CR05", "CR06", "CR07", "CR08", "CR09"];
const ESF_PLUS_RESULTS = ["EECR01", "EECR02", "EECR03", "EECR04", "EECR05", "EECR06"];

/** What came of it, by the indicators of 2014-2020. */
export const OUTCOME_RULES: readonly AggregateRule[] = [
  {
    id: "V26",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Välittömät tulokset mahtuvat lähtöryhmiinsä",
      sv: "De omedelbara resultaten ryms i sina utgångsgrupper",
      en: "Immediate results fit the groups they come from",
    },
    explanation: {
      fi: "Työnhakuun siirtyneitä on enintään yhtä monta kuin työvoiman ulkopuolella olleita, koulutukseen siirtyneitä enintään yhtä monta kuin koulutuksen ulkopuolella olleita, tutkinnon saaneita enintään kaikki, ja työllistyneitä, myös työnhakuun siirtyneiden kanssa, enintään yhtä monta kuin vailla työtä olleita.",
      sv: "De som började söka arbete är högst lika många som de som stod utanför arbetskraften, de som började studera högst lika många som de som inte studerade, de som fick en examen högst alla, och de som fick arbete, även tillsammans med dem som började söka arbete, högst lika många som de som saknade arbete.",
      en: "Those who began to look for work are at most the inactive, those who began education at most those in none, those who gained a qualification at most all, and those who found work, also together with those who began to look for it, at most those without work.",
    },
    comparisons: [
      esfAtMost("CR01", "CO03"),
      esfAtMost("CR02", "CO01 + CO04 + CO05"),
      esfAtMost("CR02", "NOT_IN_EDUCATION"),
      esfAtMost("CR03", "TOTAL"),
      esfAtMost("CR04", "CO01 + CO03"),
      esfAtMost("CR01 + CR04", "CO01 + CO03"),
    ],
  },
  {
    id: "V27",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Heikossa asemassa olevien tulokset ovat heidän",
      sv: "De missgynnades resultat är deras egna",
      en: "Results of the disadvantaged are theirs",
    },
    explanation: {
      fi: "Heikossa asemassa olevia, jotka saavuttivat tuloksen, on enintään yhtä monta kuin heikossa asemassa olevia ja kuin välittömiä tuloksia yhteensä.",
      sv: "De missgynnade som nådde ett resultat är högst lika många som de missgynnade och som de omedelbara resultaten sammanlagt.",
      en: "The disadvantaged with a result are at most the disadvantaged, and at most all immediate results together.",
    },
    comparisons: [esfAtMost("CR05", "DISADVANTAGED"), esfAtMost("CR05", "CR01 + CR02 + CR03 + CR04")],
  },
  {
    id: "V28",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Tulokset kuuden kuukauden päästä mahtuvat lähtöryhmiinsä",
      sv: "Resultaten efter sex månader ryms i sina utgångsgrupper",
      en: "Results after six months fit the groups they come from",
    },
    explanation: {
      fi: "Kuuden kuukauden päästä työllisiä on enintään yhtä monta kuin vailla työtä olleita, asemaansa parantaneita enintään yhtä monta kuin työllisiä, ja työllisistä yli 54-vuotiaita ja heikossa asemassa olevia enintään yhtä monta kuin heitä on.",
      sv: "De som har arbete efter sex månader är högst lika många som de som saknade arbete, de som förbättrat sin ställning högst lika många som de sysselsatta, och bland dem med arbete är de över 54 år och de missgynnade högst lika många som de är totalt.",
      en: "Those in work after six months are at most those without work, those with a better situation at most the employed, and those above 54 or disadvantaged among those in work are at most as many as there are.",
    },
    comparisons: [
      esfAtMost("CR06", "CO01 + CO03"),
      esfAtMost("CR07", "CO05"),
      esfAtMost("CR08", "CR06"),
      esfAtMost("CR08", "CO07"),
      esfAtMost("CR09", "CR06"),
      esfAtMost("CR09", "DISADVANTAGED"),
    ],
  },
  {
    id: "V29",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Tuloksia on vain lopettaneilla",
      sv: "Endast de som har slutat har resultat",
      en: "Only those who left have results",
    },
    explanation: {
      fi: "Mitään tulosta ei ole useammalla kuin osallistumisensa päättäneellä.",
      sv: "Inget resultat nås av fler än dem som har avslutat sitt deltagande.",
      en: "No result is reached by more people than have left.",
    },
    comparisons: [
      ...ESF_RESULTS.map((code) => esfAtMost(code, "LEFT")),
      ...ESF_PLUS_RESULTS.map((code) => esfPlusAtMost(code, "LEFT")),
    ],
  },
];

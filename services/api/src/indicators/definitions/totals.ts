import type { PersonIndicator } from "../indicator.ts";
import { EMPLOYED, INACTIVE, UNEMPLOYED } from "./conditions.ts";
import { esfIndicator, esfPlusIndicator } from "./esf.ts";
import { EVERYBODY } from "./populations.ts";

/** How many took part. */
export const ESF_TOTALS: readonly PersonIndicator[] = [
  esfIndicator({
    code: "TOTAL",
    title: { fi: "Osallistujat yhteensä", sv: "Deltagare totalt", en: "Total number of participants" },
    definition: {
      fi: "Työttömät, työvoiman ulkopuolella olevat ja työssä olevat yhteensä (CO01 + CO03 + CO05). Luku lasketaan, sitä ei ilmoiteta. Mukana ovat vain ne, joista kaikki pakolliset tiedot tunnetaan.",
      sv: "Arbetslösa, personer utanför arbetskraften och sysselsatta sammanlagt (CO01 + CO03 + CO05). Talet beräknas och rapporteras inte. Endast de räknas för vilka alla obligatoriska uppgifter är kända.",
      en: "The unemployed, the inactive and the employed together (CO01 + CO03 + CO05). Calculated, never entered. Only those count of whom every mandatory item is known.",
    },
    rule: `${UNEMPLOYED} or ${INACTIVE} or ${EMPLOYED}`,
    population: EVERYBODY,
    within: ["GRAND"],
  }),
  {
    ...esfIndicator({
      code: "GRAND",
      title: { fi: "Kaikki osallistujat", sv: "Samtliga deltagare", en: "Grand total of participants" },
      definition: {
        fi: "Kaikki hankkeessa aloittaneet, myös ne, joiden tiedot ovat puutteelliset. Jokainen lasketaan hankkeessa kerran, vaikka hän palaisi.",
        sv: "Alla som har börjat i projektet, även de vars uppgifter är ofullständiga. Var och en räknas en gång per projekt, också den som återkommer.",
        en: "Everybody who entered the project, those with incomplete data included. Each counts once in a project, also on returning to it.",
      },
      rule: "true",
      population: EVERYBODY,
      within: [],
    }),
    rule: "true",
    column: null,
  },
];

export const ESF_PLUS_TOTALS: readonly PersonIndicator[] = [
  {
    ...esfPlusIndicator({
      code: "EECO01",
      title: { fi: "Osallistujat yhteensä", sv: "Totalt antal deltagare", en: "Total number of participants" },
      definition: {
        fi: "Kaikki hankkeessa aloittaneet, myös ne, joiden tiedot ovat puutteelliset.",
        sv: "Alla som har börjat i projektet, även de vars uppgifter är ofullständiga.",
        en: "Everybody who entered the project, those with incomplete data included.",
      },
      rule: "true",
      population: EVERYBODY,
      within: [],
    }),
    rule: "true",
  },
];

import type { Localised } from "@digipoint/sdk/model";
import type { Amount, Measure } from "./measure.ts";

const CREDITS: Localised = { fi: "opintopistettä", sv: "studiepoäng", en: "credits" };

/** Caps are far above what a person usually has, so that one outlier does not set the noise of a whole city. */
const amount = (column: string, source: Amount["source"], perUnit: number, cap: number): Amount => ({
  column,
  source,
  perUnit,
  cap: cap * perUnit,
});

const plain = (
  code: string,
  title: Localised,
  definition: Localised,
  unit: Localised,
  added: Amount | null,
): Measure => ({
  code,
  title,
  definition,
  unit,
  version: null,
  role: "neutral",
  set: null,
  population: null,
  amount: added,
});

/** Measures that are no indicators: everybody, and the amounts that people have. */
export const PLAIN_MEASURES: readonly Measure[] = [
  plain(
    "persons",
    { fi: "Henkilöt", sv: "Personer", en: "Persons" },
    {
      fi: "Eri henkilöt, kukin kerran riippumatta osallistumisten määrästä.",
      sv: "Olika personer, var och en räknad en gång oavsett antalet deltaganden.",
      en: "Distinct persons, each counted once however often they took part.",
    },
    { fi: "henkilöä", sv: "personer", en: "persons" },
    null,
  ),
  plain(
    "creditsEarned",
    { fi: "Suoritetut opintopisteet", sv: "Avlagda studiepoäng", en: "Study credits earned" },
    {
      fi: "Polulla suoritetut opintopisteet ilman hyväksiluettuja; henkilöltä enintään 60.",
      sv: "Studiepoäng som avlagts på vägen, tillgodoräknade undantagna; högst 60 per person.",
      en: "Study credits earned on the pathway, recognised ones left out; at most 60 of one person.",
    },
    CREDITS,
    amount("credits_earned", "enrolment", 10, 60),
  ),
  plain(
    "creditsPlanned",
    { fi: "Suunnitellut opintopisteet", sv: "Planerade studiepoäng", en: "Study credits planned" },
    {
      fi: "Polulle suunnitellut opintopisteet; henkilöltä enintään 120.",
      sv: "Studiepoäng som planerats på vägen; högst 120 per person.",
      en: "Study credits planned on the pathway; at most 120 of one person.",
    },
    CREDITS,
    amount("credits_planned", "enrolment", 10, 120),
  ),
  plain(
    "supportHours",
    { fi: "Tuen tunnit", sv: "Stödtimmar", en: "Hours of support" },
    {
      fi: "Tukikäytäntöjen mukaisten tapaamisten kesto; henkilöltä enintään 40 tuntia.",
      sv: "Längden på sammankomsterna enligt stödpraxis; högst 40 timmar per person.",
      en: "Length of the support sessions; at most 40 hours of one person.",
    },
    { fi: "tuntia", sv: "timmar", en: "hours" },
    amount("support_minutes", "support", 60, 40),
  ),
  plain(
    "supportSessions",
    { fi: "Tukitapaamiset", sv: "Stödsammankomster", en: "Support sessions" },
    {
      fi: "Osallistumiset tukikäytäntöjen mukaisiin tapaamisiin; henkilöltä enintään 50.",
      sv: "Deltaganden i sammankomster enligt stödpraxis; högst 50 per person.",
      en: "Support sessions taken part in; at most 50 of one person.",
    },
    { fi: "tapaamista", sv: "sammankomster", en: "sessions" },
    amount("support_sessions", "support", 1, 50),
  ),
];

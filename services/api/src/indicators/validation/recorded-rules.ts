import type { RecordedRule } from "./rule.ts";

/** What projects report about themselves. */
export const RECORDED_RULES: readonly RecordedRule[] = [
  {
    id: "V30",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Hankkeita ei lasketa useammin kuin niitä on",
      sv: "Projekten räknas inte fler gånger än de är",
      en: "Projects are not counted more often than there are",
    },
    explanation: {
      fi: "Mittarit CO20, CO21 ja CO22 laskevat hankkeita, joten yksi hanke voi ilmoittaa kussakin enintään yhden. Sääntöä ei voi tarkistaa, jos yhtään lukua ei ole kirjattu.",
      sv: "Indikatorerna CO20, CO21 och CO22 räknar projekt, så ett projekt kan i var och en rapportera högst ett. Regeln kan inte kontrolleras om inget tal har noterats.",
      en: "CO20, CO21 and CO22 count projects, so one project can report at most one in each. Where no number is recorded the rule cannot be checked.",
    },
    atMostOnce: ["CO20", "CO21", "CO22"],
  },
];

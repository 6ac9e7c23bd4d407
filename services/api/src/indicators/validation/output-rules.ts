import { INDICATORS } from "../definitions/catalogue.ts";
import type { IndicatorFramework } from "../indicator.ts";
import { esfAtMost, esfEqual } from "./comparison.ts";
import type { AggregateRule } from "./rule.ts";

/** Everybody counts in these, whatever is known of the gender. */
const GRAND_TOTALS = ["GRAND", "EECO01"];

const byGender = (framework: IndicatorFramework) =>
  INDICATORS.filter((indicator) => indicator.kind === "PERSONS" && indicator.framework === framework)
    .map(({ code }) => code)
    .filter((code) => !GRAND_TOTALS.includes(code));

/** Who took part, by the indicators of 2014-2020 and by gender. */
export const OUTPUT_RULES: readonly AggregateRule[] = [
  {
    id: "V20",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Sukupuolet muodostavat yhdessä kaikki",
      sv: "Könen utgör tillsammans alla",
      en: "Genders add up to the total",
    },
    explanation: {
      fi: "Jokaisessa mittarissa naiset ja miehet ovat yhteensä kaikki; kauden 2021–2027 mittareissa mukana ovat myös muunsukupuoliset. Osallistujien kokonaismäärissä on mukana myös niitä, joiden sukupuolta ei tunneta.",
      sv: "I varje indikator är kvinnor och män sammanlagt alla; i indikatorerna för 2021–2027 ingår även icke-binära. I det totala antalet deltagare ingår även personer vars kön inte är känt.",
      en: "In every indicator women and men add up to all; in those of 2021–2027 together with non-binary people. The grand totals of participants also hold people whose gender is not known.",
    },
    comparisons: [
      ...byGender("ESF_2014_2020").map((count) => ({ count, isSumOver: ["F", "M"] as const })),
      ...byGender("ESF_PLUS_2021_2027").map((count) => ({ count, isSumOver: ["F", "M", "X"] as const })),
    ],
  },
  {
    id: "V21",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Työmarkkina-asemat muodostavat yhdessä kaikki",
      sv: "Arbetsmarknadsstatusarna utgör tillsammans alla",
      en: "Labour-market statuses add up to the total",
    },
    explanation: {
      fi: "Työttömät, työvoiman ulkopuolella olevat ja työlliset ovat yhteensä kaikki, eivätkä he ole useampia kuin kaikki aloittaneet. Kauden 2014–2020 hankkeissa erotus on vajaiden tietojen määrä.",
      sv: "Arbetslösa, personer utanför arbetskraften och sysselsatta är sammanlagt alla, och de är inte fler än alla som har börjat. I projekt från perioden 2014–2020 är skillnaden antalet ofullständiga uppgifter.",
      en: "The unemployed, the inactive and the employed add up to the total, which is at most the grand total. In projects of 2014–2020 the two differ by the number of incomplete records.",
    },
    comparisons: [
      esfEqual("CO01 + CO03 + CO05", "TOTAL"),
      esfAtMost("TOTAL", "GRAND"),
      esfEqual("ESF_COMPLETE + ESF_INCOMPLETE", "ESF_RECORDS"),
    ],
  },
  {
    id: "V22",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Alaryhmät mahtuvat ryhmiinsä",
      sv: "Undergrupperna ryms i sina grupper",
      en: "Sub-groups fit into their groups",
    },
    explanation: {
      fi: "Pitkäaikaistyöttömiä on enintään yhtä monta kuin työttömiä, ja koulutuksen ulkopuolella olevia enintään yhtä monta kuin työvoiman ulkopuolella olevia. Kotitaloutta koskevia mittareita ei enää ole.",
      sv: "De långtidsarbetslösa är högst lika många som de arbetslösa, och de som varken arbetar eller studerar högst lika många som de som står utanför arbetskraften. Indikatorer om hushåll finns inte längre.",
      en: "The long-term unemployed are at most the unemployed, and the inactive not in education at most the inactive. Indicators about households no longer exist.",
    },
    comparisons: [esfAtMost("CO02", "CO01"), esfAtMost("CO04", "CO03")],
  },
  {
    id: "V23",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Ikäryhmät sopivat kokonaismäärään",
      sv: "Åldersgrupperna stämmer med totalen",
      en: "Age groups fit the total",
    },
    explanation: {
      fi: "Alle 25-vuotiaita ja yli 54-vuotiaita on yhteensä enintään kaikki. Yli 54-vuotiaita vailla työtä ja koulutusta on enintään yhtä monta kuin yli 54-vuotiaita ja kuin vailla työtä ja koulutusta olevia.",
      sv: "Personer under 25 och över 54 år är sammanlagt högst alla. De över 54 år som saknar arbete och studier är högst lika många som de över 54 år och som alla som saknar arbete och studier.",
      en: "Those below 25 and above 54 are together at most all. Those above 54 without work and education are at most those above 54, and at most all without work and education.",
    },
    comparisons: [esfAtMost("CO06 + CO07", "TOTAL"), esfAtMost("CO08", "CO07"), esfAtMost("CO08", "CO01 + CO04")],
  },
  {
    id: "V24",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Koulutusasteet sopivat kokonaismäärään",
      sv: "Utbildningsnivåerna stämmer med totalen",
      en: "Levels of education fit the total",
    },
    explanation: {
      fi: "Koulutusryhmät ovat yhteensä enintään kaikki, ja erotus on niiden määrä, jotka eivät ole suorittaneet perusasteen alaluokkia (ISCED 0).",
      sv: "Utbildningsgrupperna är sammanlagt högst alla, och skillnaden är antalet personer utan avslutad primärutbildning (ISCED 0).",
      en: "The groups by education are together at most all, and what is missing are those without completed primary education (ISCED 0).",
    },
    comparisons: [esfAtMost("CO09 + CO10 + CO11", "TOTAL"), esfEqual("CO09 + CO10 + CO11 + ISCED_0", "TOTAL")],
  },
  {
    id: "V25",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Heikossa asemassa olevat lasketaan kerran",
      sv: "Missgynnade räknas en gång",
      en: "The disadvantaged count once",
    },
    explanation: {
      fi: "Heikossa asemassa olevia on vähintään yhtä monta kuin missä tahansa heidän ryhmistään, enintään ryhmien summa, ja jokaisessa ryhmässä enintään kaikki.",
      sv: "De missgynnade är minst lika många som i någon av deras grupper, högst gruppernas summa, och i varje grupp högst alla.",
      en: "The disadvantaged are at least as many as any of their groups, at most the sum of the groups, and each group is at most all.",
    },
    comparisons: [
      ...["CO15", "CO16", "CO17"].flatMap((code) => [esfAtMost(code, "TOTAL"), esfAtMost(code, "DISADVANTAGED")]),
      esfAtMost("DISADVANTAGED", "CO15 + CO16 + CO17"),
    ],
  },
];

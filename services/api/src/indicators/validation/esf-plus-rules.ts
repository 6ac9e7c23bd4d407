import { esfPlusAtMost, esfPlusEqual } from "./comparison.ts";
import type { AggregateRule } from "./rule.ts";

/** Who took part and what came of it, by the indicators of 2021-2027. */
export const ESF_PLUS_RULES: readonly AggregateRule[] = [
  {
    id: "V31",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Yhdistetyt ryhmät ovat osiensa summia",
      sv: "Sammanslagna grupper är summan av sina delar",
      en: "Combined groups are the sum of their parts",
    },
    explanation: {
      fi: "Kauden 2021–2027 ryhmät, jotka ilmoitetaan yhdessä (EECO02 ja 04, 02 ja 05, 02, 04 ja 05, 06 ja 07, 10 ja 11), ovat sukupuolittain osiensa summia: kukaan ei ole kahdessa osassa.",
      sv: "De grupper för 2021–2027 som rapporteras tillsammans (EECO02 och 04, 02 och 05, 02, 04 och 05, 06 och 07, 10 och 11) är för varje kön summan av sina delar: ingen hör till två delar.",
      en: "Groups of 2021–2027 that are reported together (EECO02 and 04, 02 and 05, 02, 04 and 05, 06 and 07, 10 and 11) are for each gender the sum of their parts: nobody is in two of them.",
    },
    comparisons: [
      esfPlusEqual("EECO02|EECO04", "EECO02 + EECO04"),
      esfPlusEqual("EECO02|EECO05", "EECO02 + EECO05"),
      esfPlusEqual("EECO02|EECO04|EECO05", "EECO02 + EECO04 + EECO05"),
      esfPlusEqual("EECO06|EECO07", "EECO06 + EECO07"),
      esfPlusEqual("EECO10|EECO11", "EECO10 + EECO11"),
    ],
  },
  {
    id: "V32",
    level: "AGGREGATE",
    severity: "ERROR",
    title: {
      fi: "Kauden 2021–2027 ryhmät sopivat toisiinsa",
      sv: "Grupperna för 2021–2027 stämmer med varandra",
      en: "Groups of 2021–2027 fit each other",
    },
    explanation: {
      fi: "Työmarkkina-asemat ja koulutusryhmät ovat kumpikin yhteensä enintään kaikki, pitkäaikaistyöttömiä on enintään työttömien määrä, ja työnhakuun siirtyneitä ja työllistyneitä on yhteensä enintään yhtä monta kuin vailla työtä olleita.",
      sv: "Arbetsmarknadsstatusarna och utbildningsgrupperna är vardera sammanlagt högst alla, de långtidsarbetslösa är högst de arbetslösa, och de som började söka arbete och de som fick arbete är sammanlagt högst lika många som de som saknade arbete.",
      en: "Labour-market statuses and groups by education are each together at most all, the long-term unemployed at most the unemployed, and those who began to look for work and those who found it together at most those without work.",
    },
    comparisons: [
      esfPlusAtMost("EECO02 + EECO04 + EECO05", "EECO01"),
      esfPlusAtMost("EECO03", "EECO02"),
      esfPlusAtMost("EECO09 + EECO10 + EECO11", "EECO01"),
      esfPlusAtMost("EECR01 + EECR04", "EECO02 + EECO04"),
    ],
  },
];

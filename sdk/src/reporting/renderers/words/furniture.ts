import type { Language, Localised } from "../../../model/index.ts";

const WORDS = {
  contents: { fi: "Sisällys", sv: "Innehåll", en: "Contents" },
  skip: { fi: "Siirry sisältöön", sv: "Hoppa till innehållet", en: "Skip to content" },
  chosen: { fi: "Valinnat", sv: "Val", en: "Chosen" },
  table: { fi: "Luvut taulukkona", sv: "Siffrorna som tabell", en: "The figures as a table" },
  marks: { fi: "Merkinnät", sv: "Beteckningar", en: "What the words mean" },
  source: { fi: "Lähteet ja tietosuoja", sv: "Källor och dataskydd", en: "Sources and protection" },
  sources: { fi: "Lähdeviitteet", sv: "Källhänvisningar", en: "How to cite" },
  failed: { fi: "Tätä osaa ei voitu näyttää", sv: "Den här delen kan inte visas", en: "This part cannot be shown" },
  unit: { fi: "Yksikkö", sv: "Enhet", en: "Unit" },
  figure: { fi: "Luku", sv: "Tal", en: "Figure" },
  report: { fi: "Raportti", sv: "Rapport", en: "Report" },
  version: { fi: "versio", sv: "version", en: "version" },
} as const satisfies Record<string, Localised>;

/** A word or heading of what stands around the parts of a report. */
export const furniture = (word: keyof typeof WORDS, lang: Language): string => WORDS[word][lang];

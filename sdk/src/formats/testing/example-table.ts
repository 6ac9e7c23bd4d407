import { absent, type Localised, type Passport, type StatTable, shown } from "../../model/index.ts";

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

/** The passport of {@link EXAMPLE_TABLE}: every part of it is filled. */
export const EXAMPLE_PASSPORT: Passport = {
  agency: "DIGIPOINT",
  release: "2026-11",
  dataAsOf: "2026-10-31",
  publishedAt: "2026-11-23T08:00:00Z",
  checksum: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  definitionVersion: "1.0.0",
  isPerturbed: true,
  noise: text("Noin ±2 henkilöä.", "Cirka ±2 personer.", "About ±2 persons."),
  threshold: text("Alle 5 henkilöä on salattu.", "Färre än 5 personer är dolt.", "Fewer than 5 persons are hidden."),
  citiesExpected: ["091", "837", "853"],
  citiesReporting: ["091", "837"],
  citiesMissing: ["853"],
  licence: { code: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  citation: text("DigiPoint. Julkaisu 2026-11.", "DigiPoint. Publicering 2026-11.", "DigiPoint. Release 2026-11."),
  address: "/statistics/DP-2.2.json?by=city,entryYear&where=gender:F",
  notes: [text("Älä laske lukuja yhteen.", "Räkna inte ihop tal.", "Do not add figures up.")],
};

/** A share of women by city and year, with every status, a rounded value, an exact zero and noise. */
export const EXAMPLE_TABLE: StatTable<readonly ["city", "entryYear"]> = {
  measure: {
    code: "DP-2.2",
    title: text("Opintoja suorittaneet", "Har avlagt studier", "Earned study credits"),
    definition: text(
      "Henkilöt, jotka ovat suorittaneet opintopisteitä.",
      "Personer som har avlagt studiepoäng.",
      "Persons who have earned study credits.",
    ),
    unit: { code: "PT", title: text("prosenttia", "procent", "percent") },
    decimals: 1,
    version: "1.0.0",
  },
  statistic: "SHARE",
  conditions: [
    {
      dimension: { code: "gender", title: text("Sukupuoli", "Kön", "Gender"), role: "classification" },
      category: { code: "F", title: text("Naiset", "Kvinnor", "Women") },
    },
  ],
  dimensions: [
    {
      code: "city",
      title: text("Kaupunki", "Stad", "City"),
      role: "geo",
      categories: [
        { code: "_T", title: text("Yhteensä", "Totalt", "Total") },
        { code: "091", title: text("Helsinki", "Helsingfors", "Helsinki") },
        { code: "837", title: text("Tampere", "Tammerfors", "Tampere") },
        { code: "853", title: text("Turku", "Åbo", "Turku") },
      ],
    },
    {
      code: "entryYear",
      title: text("Aloitusvuosi", "Startår", "Year of entry"),
      role: "time",
      categories: ["2024", "2025"].map((code) => ({ code, title: text(code, code, code) })),
    },
  ],
  figures: [
    shown(41.5, 1.7),
    shown(38.25, 2),
    shown(0, 1.7),
    absent("hidden"),
    shown(52, 3.1),
    absent("notApplicable"),
    absent("missing"),
    absent("missing"),
  ],
  passport: EXAMPLE_PASSPORT,
};

/** Two targets side by side, each with its own unit and decimals, as `TargetsQuestion` answers them. */
export const TARGETS_TABLE: StatTable<readonly ["target", "progress"]> = {
  measure: {
    code: "targets",
    title: text("Tavoitteet", "Mål", "Targets"),
    definition: text("Mitä hanke lupasi.", "Vad projektet lovade.", "What the project promised."),
    unit: { code: "NUMBER", title: text("lukumäärä", "antal", "number") },
    decimals: 0,
    version: null,
  },
  statistic: "COUNT",
  conditions: [],
  dimensions: [
    {
      code: "target",
      title: text("Tavoite", "Mål", "Target"),
      role: "metric",
      categories: [
        {
          code: "DP-1.1",
          title: text("Osallistujat", "Deltagare", "Participants"),
          measure: {
            code: "DP-1.1",
            title: text("Osallistujat", "Deltagare", "Participants"),
            definition: text("Eri henkilöt.", "Olika personer.", "Distinct persons."),
            unit: { code: "PS", title: text("henkilöä", "personer", "persons") },
            decimals: 0,
            version: "1.0.0",
          },
        },
        {
          code: "DP-3.1",
          title: text("Suoritetut opinnot", "Avlagda studier", "Studies completed"),
          measure: {
            code: "DP-3.1",
            title: text("Suoritetut opinnot", "Avlagda studier", "Studies completed"),
            definition: text("Opintopisteet henkilöä kohti.", "Studiepoäng per person.", "Credits per person."),
            unit: { code: "CREDITS", title: text("opintopistettä", "studiepoäng", "credits") },
            decimals: 1,
            version: "1.0.0",
          },
        },
      ],
    },
    {
      code: "progress",
      title: text("Eteneminen", "Framsteg", "Progress"),
      role: "classification",
      categories: [
        { code: "promised", title: text("Luvattu", "Utlovat", "Promised") },
        { code: "achieved", title: text("Toteutunut", "Uppnått", "Achieved") },
      ],
    },
  ],
  figures: [shown(500), shown(412), shown(15), absent("hidden")],
  passport: { ...EXAMPLE_PASSPORT, address: null },
};

import {
  absent,
  type Figure,
  type Localised,
  type Passport,
  type StatTable,
  shown,
  type TableCategory,
  type TableDimension,
  type TableMeasure,
} from "../../model/index.ts";

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });
const category = (code: string, fi: string, sv: string, en: string): TableCategory => ({
  code,
  title: text(fi, sv, en),
});

const MEASURE: TableMeasure = {
  code: "persons",
  title: text("Henkilöt", "Personer", "Persons"),
  definition: text(
    "Eri henkilöt, kukin kerran.",
    "Olika personer, var och en en gång.",
    "Distinct persons, each once.",
  ),
  unit: { code: "PS", title: text("henkilöä", "personer", "persons") },
  decimals: 0,
  version: null,
};

const PASSPORT: Passport = {
  agency: "DIGIPOINT",
  release: "2023-02",
  dataAsOf: "2022-12-31",
  publishedAt: "2023-02-15T08:00:00Z",
  checksum: "3f".repeat(32),
  definitionVersion: null,
  isPerturbed: true,
  noise: text("Satunnaisvaihtelua noin ±2.", "Slumptillägg på cirka ±2.", "Noise of about ±2."),
  threshold: text("Alle viiden luvut on salattu.", "Tal under fem är dolda.", "Figures below five are hidden."),
  citiesExpected: ["049", "091", "092", "564", "837", "853"],
  citiesReporting: ["049", "091", "092", "564", "837"],
  citiesMissing: ["853"],
  licence: { code: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  citation: text(
    "DigiPoint. Henkilöt. Julkaisu 2023-02.",
    "DigiPoint. Personer. Publicering 2023-02.",
    "DigiPoint. Persons. Release 2023-02.",
  ),
  address: "/statistics/persons.json?by=city,gender",
  notes: [text("Luvut ovat keksittyjä.", "Siffrorna är påhittade.", "The figures are made up.")],
};

const CITY: TableDimension = {
  code: "city",
  title: text("Kaupunki", "Stad", "City"),
  role: "geo",
  categories: [
    category("_T", "Yhteensä", "Totalt", "Total"),
    category("049", "Espoo", "Esbo", "Espoo"),
    category("091", "Helsinki", "Helsingfors", "Helsinki"),
    category("837", "Tampere", "Tammerfors", "Tampere"),
    category("853", "Turku", "Åbo", "Turku"),
  ],
};

const GENDER: TableDimension = {
  code: "gender",
  title: text("Sukupuoli", "Kön", "Gender"),
  role: "classification",
  categories: [
    category("_T", "Yhteensä", "Totalt", "Total"),
    category("F", "Naiset", "Kvinnor", "Women"),
    category("M", "Miehet", "Män", "Men"),
  ],
};

// Values without the digit 0, so that a zero in what was made of them is somebody's mistake.
const FIGURES: readonly Figure[] = [
  [shown(1234, 2), shown(689, 2), shown(545, 2)],
  [shown(412, 2), shown(236, 2), shown(176, 2)],
  [shown(615, 2), shown(334, 2), shown(281, 2)],
  [shown(27, 2), absent("hidden"), absent("hidden")],
  [absent("missing"), absent("missing"), absent("notApplicable")],
].flat();

/**
 * A table with a figure of every status, for tests: persons by city and gender, with noise and a full passport.
 *
 * @param changes - What should be otherwise.
 */
export const sampleTable = (changes: Partial<StatTable> = {}): StatTable => ({
  measure: MEASURE,
  statistic: "COUNT",
  conditions: [],
  dimensions: [CITY, GENDER],
  figures: FIGURES,
  passport: PASSPORT,
  ...changes,
});

/** The same by city alone: one dimension, as bars and rankings want it. */
export const sampleCities = (): StatTable =>
  sampleTable({ dimensions: [CITY], figures: FIGURES.filter((_figure, place) => place % 3 === 0) });

import { absent, type StatTable, shown, type TableCategory, type TableMeasure } from "../../model/index.ts";
import { sampleTable } from "./sample-table.ts";

const same = (code: string): TableCategory => ({ code, title: { fi: code, sv: code, en: code } });

/** A table over years and cities, for tests: one year of one city is hidden. */
export function sampleYears(): StatTable {
  const [city] = sampleTable().dimensions;
  const cities = city?.categories.slice(1, 3) ?? [];
  return sampleTable({
    dimensions: [
      { code: "city", title: { fi: "Kaupunki", sv: "Stad", en: "City" }, role: "geo", categories: cities },
      {
        code: "entryYear",
        title: { fi: "Aloitusvuosi", sv: "Startår", en: "Year of entry" },
        role: "time",
        categories: ["2019", "2020", "2021", "2022"].map(same),
      },
    ],
    figures: [
      shown(98, 2),
      absent("hidden"),
      shown(112, 2),
      shown(121, 2),
      ...[145, 151, 149, 168].map((n) => shown(n, 2)),
    ],
  });
}

const measure = (code: string, fi: string, sv: string, en: string, decimals: number): TableMeasure => ({
  ...sampleTable().measure,
  code,
  title: { fi, sv, en },
  decimals,
});

const CREDITS: TableMeasure = {
  ...measure("creditsEarned", "Opintopisteet", "Studiepoäng", "Study credits", 1),
  unit: { code: "CREDITS", title: { fi: "opintopistettä", sv: "studiepoäng", en: "credits" } },
};

/** What a project promised and achieved, for tests: targets of different units, one of them not yet known. */
export const sampleTargets = (): StatTable =>
  sampleTable({
    dimensions: [
      {
        code: "target",
        title: { fi: "Tavoite", sv: "Mål", en: "Target" },
        role: "metric",
        categories: [
          measure("participants", "Osallistujat", "Deltagare", "Participants", 0),
          CREDITS,
          measure("inWork", "Työllistyneet", "Sysselsatta", "In work", 0),
        ].map((one) => ({ code: one.code, title: one.title, measure: one })),
      },
      {
        code: "progress",
        title: { fi: "Toteuma", sv: "Utfall", en: "Progress" },
        role: "classification",
        categories: [
          { code: "promised", title: { fi: "Luvattu", sv: "Utlovat", en: "Promised" } },
          { code: "achieved", title: { fi: "Toteutunut", sv: "Uppnått", en: "Achieved" } },
        ],
      },
    ],
    figures: [shown(1500), shown(1234, 2), shown(4500), shown(4711.5, 9), shown(300), absent("hidden")],
  });

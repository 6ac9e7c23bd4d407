import type { ReportDefinition } from "../definition/report-definition.ts";
import { ask, chart, heading, paragraph, text, withoutTotal } from "./parts.ts";

const MEASURE = { parameter: "measure" } as const;

/** The six cities side by side, in the order of their codes: nobody is ranked. */
export const sixCityComparison: ReportDefinition = {
  id: "six-city-comparison",
  version: "1.0.0",
  title: text(
    "Kuusi kaupunkia rinnakkain: {measure}",
    "Sex städer sida vid sida: {measure}",
    "Six cities side by side: {measure}",
  ),
  description: text(
    "Sama luku kuudesta kaupungista ja kaikista yhteensä, kaupungit numerojärjestyksessä.",
    "Samma uppgift för sex städer och för alla tillsammans, städerna i nummerordning.",
    "The same figure of six cities and of all together, the cities in the order of their codes.",
  ),
  parameters: {
    measure: {
      title: text("Luku", "Uppgift", "Figure"),
      default: "persons",
      choices: [
        { code: "persons", title: text("Henkilöt", "Personer", "Persons") },
        { code: "CO01", title: text("Työttömät", "Arbetslösa", "Unemployed") },
        { code: "CO03", title: text("Työvoiman ulkopuolella olevat", "Personer utanför arbetskraften", "Inactive") },
        { code: "CO05", title: text("Työlliset", "Sysselsatta", "Employed") },
        { code: "CO06", title: text("Alle 25-vuotiaat", "Under 25 år", "Below 25 years of age") },
        { code: "CO07", title: text("Yli 54-vuotiaat", "Över 54 år", "Above 54 years of age") },
      ],
    },
  },
  blocks: [
    heading("Kaupungeittain", "Efter stad", "By city"),
    chart(
      text("{measure} kaupungeittain", "{measure} efter stad", "{measure} by city"),
      "bar",
      withoutTotal(ask(MEASURE, { by: ["city"] }), "city"),
    ),
    {
      kind: "table",
      title: text(
        "{measure} kaupungin ja sukupuolen mukaan",
        "{measure} efter stad och kön",
        "{measure} by city and gender",
      ),
      data: ask(MEASURE, { by: ["city", "gender"] }),
    },
    chart(
      text("{measure} kaupungin ja iän mukaan", "{measure} efter stad och ålder", "{measure} by city and age"),
      "heat-table",
      withoutTotal(withoutTotal(ask(MEASURE, { by: ["city", "ageGroup"] }), "city"), "ageGroup"),
    ),
    heading("Vuosittain", "Årsvis", "By year"),
    chart(
      text(
        "{measure} kaupungeittain aloitusvuoden mukaan",
        "{measure} per stad efter startår",
        "{measure} of each city by year of entry",
      ),
      "line",
      withoutTotal(withoutTotal(ask(MEASURE, { by: ["city", "entryYear"] }), "city"), "entryYear"),
    ),
    paragraph(
      "Kaupungit eroavat väestöltään ja toiminnaltaan. Luvut eivät aseta niitä paremmuusjärjestykseen.",
      "Städerna skiljer sig åt till befolkning och verksamhet. Siffrorna rangordnar dem inte.",
      "The cities differ in population and in what they do. The figures do not rank them.",
    ),
  ],
};

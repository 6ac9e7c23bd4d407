import type { ReportDefinition } from "../definition/report-definition.ts";
import { ask, chart, heading, paragraph, text, withoutTotal } from "./parts.ts";

const KIND = ["pathwayKind"] as const;

/** What came of the pathways: people, credits, and situations on leaving. */
export const pathwayResults: ReportDefinition = {
  id: "pathway-results",
  version: "1.0.0",
  title: text("Polut ja niiden tulokset", "Vägarna och deras resultat", "Pathways and their results"),
  description: text(
    "Henkilöt, opintopisteet ja tilanne päättymishetkellä polun lajin mukaan.",
    "Personer, studiepoäng och situationen vid avslutandet efter slag av väg.",
    "Persons, study credits and situation on leaving, by kind of pathway.",
  ),
  parameters: {},
  blocks: [
    heading("Kuka on millä polulla", "Vem är på vilken väg", "Who is on which pathway"),
    chart(
      text(
        "Henkilöt polun lajin ja sukupuolen mukaan",
        "Personer efter slag av väg och kön",
        "Persons by kind of pathway and gender",
      ),
      "stacked-bar",
      withoutTotal(withoutTotal(ask("persons", { by: [...KIND, "gender"] }), "pathwayKind"), "gender"),
    ),
    chart(
      text("Henkilöt poluittain", "Personer per väg", "Persons by pathway"),
      "bar",
      withoutTotal(ask("persons", { by: ["pathway"] }), "pathway"),
    ),
    heading("Opinnot", "Studierna", "Studies"),
    chart(
      text(
        "Suoritetut opintopisteet polun lajin mukaan",
        "Avlagda studiepoäng efter slag av väg",
        "Study credits earned, by kind of pathway",
      ),
      "bar",
      withoutTotal(ask("creditsEarned", { by: KIND }), "pathwayKind"),
    ),
    {
      kind: "table",
      title: text(
        "Suoritetut opintopisteet henkilöä kohti",
        "Avlagda studiepoäng per person",
        "Study credits earned, per person",
      ),
      data: ask("creditsEarned", { by: KIND, statistic: "MEAN" }),
    },
    heading("Tilanne päättymishetkellä", "Situationen vid avslutandet", "Situation on leaving"),
    chart(
      text(
        "Henkilöt polun lajin ja päättymishetken tilanteen mukaan",
        "Personer efter slag av väg och situation vid avslutandet",
        "Persons by kind of pathway and situation on leaving",
      ),
      "heat-table",
      withoutTotal(withoutTotal(ask("persons", { by: [...KIND, "outcome"] }), "pathwayKind"), "outcome"),
    ),
    paragraph(
      "Sama henkilö voi olla usealla polulla ja lasketaan silloin kuhunkin. Polut tavoittavat eri ihmisiä, joten luvuista ei voi päätellä polun vaikutusta.",
      "Samma person kan vara på flera vägar och räknas då på var och en. Vägarna når olika människor, så siffrorna visar inte vägens effekt.",
      "The same person may be on several pathways and is then counted on each. Pathways reach different people, so the figures do not show a pathway's effect.",
    ),
  ],
};

import type { ReportDefinition } from "../definition/report-definition.ts";
import { ask, chart, heading, paragraph, text, withoutTotal } from "./parts.ts";

const IN_CITY = { city: { parameter: "city" } } as const;

/** One city at a glance: who takes part, on which pathways, with which support, and their situation on leaving. */
export const cityOverview: ReportDefinition = {
  id: "city-overview",
  version: "1.0.0",
  title: text("{city}: yleiskatsaus", "{city}: översikt", "{city}: overview"),
  description: text(
    "Ketkä osallistuvat, millä poluilla, millä tuella ja mikä on tilanne päättymishetkellä.",
    "Vilka som deltar, på vilka vägar, med vilket stöd och i vilken situation de befinner sig när de slutar.",
    "Who takes part, on which pathways, with which support, and in what situation people are on leaving.",
  ),
  parameters: { city: { title: text("Kaupunki", "Stad", "City"), dimension: "city" } },
  blocks: [
    heading("Osallistujat", "Deltagarna", "Participants"),
    {
      kind: "figure",
      title: text("Henkilöitä yhteensä", "Personer sammanlagt", "Persons in all"),
      data: ask("persons", { where: IN_CITY }),
    },
    chart(
      text("Henkilöt iän mukaan", "Personer efter ålder", "Persons by age"),
      "bar",
      withoutTotal(ask("persons", { by: ["ageGroup"], where: IN_CITY }), "ageGroup"),
    ),
    chart(
      text(
        "Henkilöt työmarkkina-aseman ja sukupuolen mukaan",
        "Personer efter ställning på arbetsmarknaden och kön",
        "Persons by labour status and gender",
      ),
      "grouped-bar",
      withoutTotal(
        withoutTotal(ask("persons", { by: ["labourStatus", "gender"], where: IN_CITY }), "labourStatus"),
        "gender",
      ),
    ),
    {
      kind: "table",
      title: text(
        "Henkilöt koulutuksen ja sukupuolen mukaan",
        "Personer efter utbildning och kön",
        "Persons by education and gender",
      ),
      data: ask("persons", { by: ["educationGroup", "gender"], where: IN_CITY }),
    },
    chart(
      text("Aloittaneet vuosittain", "Personer som börjat, per år", "People who started, by year"),
      "line",
      withoutTotal(ask("persons", { by: ["entryYear"], where: IN_CITY }), "entryYear"),
    ),
    heading("Polut", "Vägarna", "Pathways"),
    chart(
      text("Henkilöt polun lajin mukaan", "Personer efter slag av väg", "Persons by kind of pathway"),
      "bar",
      withoutTotal(ask("persons", { by: ["pathwayKind"], where: IN_CITY }), "pathwayKind"),
    ),
    heading("Tuki", "Stödet", "Support"),
    chart(
      text(
        "Henkilöt tukikäytännön lajin mukaan",
        "Personer efter slag av stödpraxis",
        "Persons by kind of support practice",
      ),
      "bar",
      withoutTotal(ask("persons", { by: ["supportPracticeKind"], where: IN_CITY }), "supportPracticeKind"),
    ),
    heading("Tilanne päättymishetkellä", "Situationen vid avslutandet", "Situation on leaving"),
    chart(
      text(
        "Henkilöt päättymishetken tilanteen mukaan",
        "Personer efter situation vid avslutandet",
        "Persons by situation on leaving",
      ),
      "bar",
      withoutTotal(ask("persons", { by: ["outcome"], where: IN_CITY }), "outcome"),
    ),
    paragraph(
      "Luvut kuvaavat tilannetta. Ne eivät kerro, mistä se johtuu.",
      "Siffrorna beskriver situationen. De berättar inte vad den beror på.",
      "The figures describe the situation. They do not tell what caused it.",
    ),
  ],
};

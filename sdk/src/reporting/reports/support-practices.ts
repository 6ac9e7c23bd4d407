import type { ReportDefinition } from "../definition/report-definition.ts";
import { ask, chart, heading, paragraph, text, withoutTotal } from "./parts.ts";

const KIND = ["supportPracticeKind"] as const;

/** Which support reached whom, how much of it there was, and situations on leaving; the two are never crossed. */
export const supportPractices: ReportDefinition = {
  id: "support-practices",
  version: "1.0.0",
  title: text("Tukikäytännöt ja tulokset", "Stödpraxis och resultat", "Support practices and outcomes"),
  description: text(
    "Keitä tuki tavoitti, kuinka paljon sitä oli, ja osallistujien tilanne päättymishetkellä.",
    "Vilka stödet nådde, hur mycket det fanns av det och deltagarnas situation vid avslutandet.",
    "Whom support reached, how much of it there was, and the situation of participants on leaving.",
  ),
  parameters: {},
  blocks: [
    heading("Keitä tuki tavoitti", "Vilka stödet nådde", "Whom support reached"),
    chart(
      text(
        "Henkilöt tukikäytännön lajin mukaan",
        "Personer efter slag av stödpraxis",
        "Persons by kind of support practice",
      ),
      "bar",
      withoutTotal(ask("persons", { by: KIND }), "supportPracticeKind"),
    ),
    {
      kind: "table",
      title: text(
        "Henkilöt tukikäytännön lajin ja sukupuolen mukaan",
        "Personer efter slag av stödpraxis och kön",
        "Persons by kind of support practice and gender",
      ),
      data: ask("persons", { by: [...KIND, "gender"] }),
    },
    heading("Kuinka paljon tukea oli", "Hur mycket stöd det fanns", "How much support there was"),
    chart(
      text("Tuen tunnit lajin mukaan", "Stödtimmar efter slag", "Hours of support by kind"),
      "bar",
      withoutTotal(ask("supportHours", { by: KIND }), "supportPracticeKind"),
    ),
    {
      kind: "table",
      title: text("Tuen tunnit henkilöä kohti", "Stödtimmar per person", "Hours of support per person"),
      data: ask("supportHours", { by: KIND, statistic: "MEAN" }),
    },
    {
      kind: "table",
      title: text("Tapaamiset kaupungeittain", "Sammankomster efter stad", "Sessions by city"),
      data: ask("supportSessions", { by: ["city"] }),
    },
    heading("Tilanne päättymishetkellä", "Situationen vid avslutandet", "Situation on leaving"),
    chart(
      text(
        "Henkilöt päättymishetken tilanteen ja sukupuolen mukaan",
        "Personer efter situation vid avslutandet och kön",
        "Persons by situation on leaving and gender",
      ),
      "stacked-bar",
      withoutTotal(withoutTotal(ask("persons", { by: ["outcome", "gender"] }), "outcome"), "gender"),
    ),
    paragraph(
      "Tuki ja tilanne päättymishetkellä kertovat molemmat jotakin, mitä ihminen ei ole valinnut näyttää. Siksi niitä ei ristiintaulukoida.",
      "Både stödet och situationen vid avslutandet berättar något som personen inte själv valt att visa. Därför korstabuleras de inte.",
      "Support and situation on leaving both tell what a person did not choose to show. Therefore they are not crossed.",
    ),
  ],
};

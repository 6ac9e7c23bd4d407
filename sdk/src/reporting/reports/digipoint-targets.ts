import type { ReportDefinition } from "../definition/report-definition.ts";
import { heading, paragraph, text } from "./parts.ts";

/** What a project promised, and what there is of it. */
export const digipointTargets: ReportDefinition = {
  id: "digipoint-targets",
  version: "1.0.0",
  title: text("Hankkeen tavoitteet: {project}", "Projektets mål: {project}", "Targets of the project: {project}"),
  description: text(
    "Mitä hanke lupasi ja mitä siitä on toteutunut.",
    "Vad projektet lovade och vad som har förverkligats.",
    "What the project promised, and what there is of it.",
  ),
  parameters: {
    project: {
      title: text("Hanke", "Projekt", "Project"),
      default: "S21969",
      choices: [{ code: "S21969", title: text("DigiPoint", "DigiPoint", "DigiPoint") }],
    },
  },
  blocks: [
    heading("Tavoitteet", "Målen", "Targets"),
    {
      kind: "progress",
      title: text("Luvattu ja toteutunut", "Utlovat och förverkligat", "Promised and achieved"),
      data: { ask: { targets: { project: { parameter: "project" } } } },
    },
    paragraph(
      "Osa tavoitteista on tehtäviä, jotka joko on tehty tai ei. Noin-sanalla luvattua ei mitata tarkkana lukuna.",
      "En del av målen är uppgifter som antingen är gjorda eller inte. Det som lovats med ordet ungefär mäts inte som ett exakt tal.",
      "Some targets are things that are done or not. What was promised as an approximate number is not measured as an exact one.",
    ),
  ],
};

import { INDICATORS } from "../../indicators/definitions/catalogue.ts";
import { code } from "./column-type.ts";
import { inThreeLanguages, type ReferenceTable, required } from "./table-spec.ts";
import { date, integer, oneOf } from "./value-types.ts";

const RECORDED = Object.fromEntries(
  INDICATORS.filter(({ kind }) => kind === "RECORDED").map((indicator) => [indicator.code, indicator.code]),
);

export const recordedFigures: ReferenceTable = {
  kind: "reference",
  file: "recorded_figures.csv",
  table: "recorded_figure",
  description: "Figures of indicators that are reported, not counted from people; the latest of a project stands.",
  key: ["project_code", "indicator_code", "observed_on"],
  columns: [
    required("project_code", code, {
      description: "Project, the funder's code.",
      example: "S21969",
      refersTo: { table: "project" },
    }),
    required("indicator_code", oneOf(RECORDED, "text"), {
      description: "Indicator, one of those whose figures are recorded.",
      example: "CO23",
    }),
    required("observed_on", date, { description: "Day that the figure is known for.", example: "2021-12-31" }),
    required("value", integer(0, 999_999_999), {
      description: "The figure: a number of entities or projects, or 1 where something is done.",
      example: "12",
    }),
    ...inThreeLanguages("source", "Where it is known from", ["Loppuraportti", "Slutrapport", "Final report"]),
  ],
};

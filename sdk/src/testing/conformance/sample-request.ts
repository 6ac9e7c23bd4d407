import type { Source } from "../../model/index.ts";
import type { ReportDefinition, ReportRequest } from "../../reporting/index.ts";
import { sampleTable } from "./sample-table.ts";

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });

const DEFINITION: ReportDefinition = {
  id: "sample",
  version: "1.0.0",
  title: text("Esimerkkiraportti", "Exempelrapport", "Sample report"),
  description: text("Kokeiluun.", "För provning.", "To test with."),
  parameters: { city: { title: text("Kaupunki", "Stad", "City"), dimension: "city", default: "091" } },
  blocks: [
    {
      kind: "table",
      title: text("Henkilöt", "Personer", "Persons"),
      data: { ask: { measure: "persons", by: ["city", "gender"] } },
    },
  ],
};

/** Answers everything with the sample table. */
const SOURCE: Source = {
  name: "sample",
  ask: async (questions) => questions.map(() => ({ status: "answered", table: sampleTable() })),
};

/** A request as steps get it, in Swedish. */
export const sampleRequest = (): ReportRequest => ({
  definition: DEFINITION,
  params: { city: "091" },
  lang: "sv",
  sources: [SOURCE],
  transforms: [],
  visuals: [],
});

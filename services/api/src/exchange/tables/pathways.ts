import { cityCode, code, listedCode } from "./column-type.ts";
import { inThreeLanguages, optional, type ReferenceTable, required } from "./table-spec.ts";
import { credits, date } from "./value-types.ts";

const pathwayCode = required("pathway_code", code, {
  description: "Pathway.",
  example: "DIGITALENTS-TKU",
  refersTo: { table: "pathway" },
});

export const pathways: ReferenceTable = {
  kind: "reference",
  file: "pathways.csv",
  table: "pathway",
  description: "Ways into work or study.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the pathway.", example: "DIGITALENTS-TKU" }),
    required("kind_code", listedCode, {
      description: "Kind, a code of the list pathway-kind.",
      example: "STUDIES",
      refersTo: { table: "code", list: "pathway-kind" },
    }),
    required("provider_code", code, {
      description: "Organisation that provides it.",
      example: "TURKU",
      refersTo: { table: "organisation" },
    }),
    optional("credits_planned", credits, { description: "Study credits (ECTS) planned.", example: "30" }),
    required("starts_on", date, { description: "First day it is open.", example: "2019-09-01" }),
    optional("ends_on", date, { description: "Last day it is open; empty while it goes on.", example: "2022-06-30" }),
    ...inThreeLanguages("title", "Title", ["Digitalents-opinnot", "Digitalents-studier", "Digitalents studies"]),
    ...inThreeLanguages("description", "What it is", ["Opintoja", "Studier", "Studies"]),
  ],
};

export const pathwayCities: ReferenceTable = {
  kind: "reference",
  file: "pathway_cities.csv",
  table: "pathway_city",
  description: "Cities where a pathway is open.",
  key: ["pathway_code", "city_code"],
  columns: [
    pathwayCode,
    required("city_code", cityCode, { description: "City.", example: "853", refersTo: { table: "city" } }),
  ],
};

export const pathwayCompetences: ReferenceTable = {
  kind: "reference",
  file: "pathway_competences.csv",
  table: "pathway_competence",
  description: "Competences that a pathway builds.",
  key: ["pathway_code", "competence_code"],
  columns: [
    pathwayCode,
    required("competence_code", code, {
      description: "Competence.",
      example: "WEB-FRONTEND",
      refersTo: { table: "competence" },
    }),
  ],
};

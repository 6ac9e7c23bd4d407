import { NeedStrength } from "../../generated/prisma/enums.ts";
import { cityCode, code } from "./column-type.ts";
import { inThreeLanguages, optional, type ReferenceTable, required } from "./table-spec.ts";
import { date, oneOf } from "./value-types.ts";

const projectCode = required("project_code", code, {
  description: "Project.",
  example: "S21969",
  refersTo: { table: "project" },
});

export const competenceNeeds: ReferenceTable = {
  kind: "reference",
  file: "competence_needs.csv",
  table: "competence_need",
  description: "Needs for a competence, observed in a city.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the observation.", example: "NEED-001" }),
    projectCode,
    required("competence_code", code, {
      description: "Competence.",
      example: "WEB-FRONTEND",
      refersTo: { table: "competence" },
    }),
    required("city_code", cityCode, { description: "City.", example: "853", refersTo: { table: "city" } }),
    required("strength", oneOf(NeedStrength, "need_strength"), {
      description: "How strong the need is.",
      example: "STRONG",
    }),
    required("observed_on", date, { description: "Day of the observation.", example: "2020-03-01" }),
    ...inThreeLanguages("source", "Where it was observed", ["Yrityskysely", "Företagsenkät", "Survey of employers"]),
  ],
};

export const collaborations: ReferenceTable = {
  kind: "reference",
  file: "collaborations.csv",
  table: "collaboration",
  description:
    "Organisations working together on a work package, a pathway or a practice; at least one of the three is given.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the collaboration.", example: "COLLAB-01" }),
    projectCode,
    optional("work_package_code", code, {
      description: "Work package.",
      example: "S21969-WP1",
      refersTo: { table: "work_package" },
    }),
    optional("pathway_code", code, {
      description: "Pathway.",
      example: "DIGITALENTS-TKU",
      refersTo: { table: "pathway" },
    }),
    optional("support_practice_code", code, {
      description: "Support practice.",
      example: "WORK-GUIDANCE",
      refersTo: { table: "support_practice" },
    }),
    required("starts_on", date, { description: "First day.", example: "2019-02-01" }),
    optional("ends_on", date, { description: "Last day; empty while it goes on.", example: "2022-12-31" }),
    ...inThreeLanguages("title", "Title", ["Työelämäverkosto", "Arbetslivsnätverk", "Network of employers"]),
    ...inThreeLanguages("description", "What is done together", [
      "Harjoittelupaikkoja",
      "Praktikplatser",
      "Trainee places",
    ]),
  ],
};

export const collaborationOrganisations: ReferenceTable = {
  kind: "reference",
  file: "collaboration_organisations.csv",
  table: "collaboration_organisation",
  description: "Who takes part in a collaboration.",
  key: ["collaboration_code", "organisation_code"],
  columns: [
    required("collaboration_code", code, {
      description: "Collaboration.",
      example: "COLLAB-01",
      refersTo: { table: "collaboration" },
    }),
    required("organisation_code", code, {
      description: "Organisation.",
      example: "TURKU",
      refersTo: { table: "organisation" },
    }),
  ],
};

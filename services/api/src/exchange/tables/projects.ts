import { PartnerRole, TargetKind } from "../../generated/prisma/enums.ts";
import { code, words } from "./column-type.ts";
import { inThreeLanguages, optional, type ReferenceTable, required } from "./table-spec.ts";
import { date, integer, oneOf, yesNo } from "./value-types.ts";

const projectCode = required("project_code", code, {
  description: "Project, the funder's code.",
  example: "S21969",
  refersTo: { table: "project" },
});
const position = required("position", integer(1, 9999), {
  description: "Place among its siblings when shown, unique in the project.",
  example: "1",
});
const uniquePosition = { columns: ["project_code", "position"], stepAside: "position = t.position + 1000000" };

export const projects: ReferenceTable = {
  kind: "reference",
  file: "projects.csv",
  table: "project",
  description: "Projects of the programme.",
  key: ["code"],
  columns: [
    required("code", code, { description: "The funder's project code.", example: "S21969" }),
    required("programme", words, { description: "Programme that funds it.", example: "ESF 2014-2020" }),
    required("starts_on", date, { description: "First day.", example: "2019-01-01" }),
    required("ends_on", date, { description: "Last day.", example: "2022-12-31" }),
    ...inThreeLanguages("title", "Title", ["DigiPoint", "DigiPoint", "DigiPoint"]),
    ...inThreeLanguages("description", "What it does", [
      "Polkuja alalle",
      "Vägar till branschen",
      "Ways into the field",
    ]),
  ],
};

export const workPackages: ReferenceTable = {
  kind: "reference",
  file: "work_packages.csv",
  table: "work_package",
  description: "Work packages of a project.",
  key: ["code"],
  unique: [uniquePosition],
  columns: [
    required("code", code, { description: "Code of the work package.", example: "S21969-WP1" }),
    projectCode,
    position,
    ...inThreeLanguages("title", "Title", ["Osaamistarpeet", "Kompetensbehov", "Competence needs"]),
    ...inThreeLanguages("aim", "Aim", ["Tarpeet tunnetaan", "Behoven är kända", "The needs are known"]),
    ...inThreeLanguages("task", "Task within it", ["Kartoitus", "Kartläggning", "Survey"], optional),
  ],
};

export const projectPartners: ReferenceTable = {
  kind: "reference",
  file: "project_partners.csv",
  table: "project_partner",
  description: "Who takes part in a project, and as what.",
  key: ["project_code", "organisation_code"],
  columns: [
    projectCode,
    required("organisation_code", code, {
      description: "Organisation.",
      example: "TURKU",
      refersTo: { table: "organisation" },
    }),
    required("role", oneOf(PartnerRole, "partner_role"), { description: "Role in the project.", example: "PARTNER" }),
  ],
};

export const targets: ReferenceTable = {
  kind: "reference",
  file: "targets.csv",
  table: "target",
  description: "What a project promised to reach.",
  key: ["code"],
  unique: [uniquePosition],
  columns: [
    required("code", code, { description: "Code of the target.", example: "DP-1.1" }),
    projectCode,
    optional("work_package_code", code, {
      description: "Work package it belongs to.",
      example: "S21969-WP1",
      refersTo: { table: "work_package" },
    }),
    position,
    required("kind", oneOf(TargetKind, "target_kind"), {
      description: "A number to reach, or a thing to get done.",
      example: "COUNT",
    }),
    optional("value", integer(1, 999_999_999), {
      description: "The number; given exactly when kind is COUNT.",
      example: "200",
    }),
    required("approximate", yesNo, { description: "Is the number approximate?", example: "NO" }),
    ...inThreeLanguages("title", "Title", ["Osallistujia", "Deltagare", "Participants"]),
    ...inThreeLanguages("description", "What counts", ["Eri henkilöt", "Olika personer", "Distinct persons"]),
  ],
};

import { DecisionOutcome, EvidenceKind } from "../../generated/prisma/enums.ts";
import { code } from "./column-type.ts";
import { inThreeLanguages, optional, type ReferenceTable, required } from "./table-spec.ts";
import { date, oneOf } from "./value-types.ts";

const projectCode = required("project_code", code, {
  description: "Project.",
  example: "S21969",
  refersTo: { table: "project" },
});
const evaluationCode = required("evaluation_code", code, {
  description: "Evaluation.",
  example: "EVAL-2020",
  refersTo: { table: "evaluation" },
});

export const evaluations: ReferenceTable = {
  kind: "reference",
  file: "evaluations.csv",
  table: "evaluation",
  description: "Evaluations of a project.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the evaluation.", example: "EVAL-2020" }),
    projectCode,
    required("organisation_code", code, {
      description: "Who evaluates.",
      example: "TURKU",
      refersTo: { table: "organisation" },
    }),
    required("starts_on", date, { description: "First day.", example: "2020-01-01" }),
    optional("ends_on", date, { description: "Last day; empty while it goes on.", example: "2020-12-31" }),
    ...inThreeLanguages("title", "Title", ["Väliarviointi", "Mellanutvärdering", "Interim evaluation"]),
    ...inThreeLanguages("question", "The question asked", [
      "Mikä tuki auttaa?",
      "Vilket stöd hjälper?",
      "Which support helps?",
    ]),
    ...inThreeLanguages("method", "How it is done", ["Haastattelut", "Intervjuer", "Interviews"]),
  ],
};

export const evidence: ReferenceTable = {
  kind: "reference",
  file: "evidence.csv",
  table: "evidence",
  description: "Material that an evaluation rests on, summarised without persons.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the material.", example: "EVID-01" }),
    evaluationCode,
    required("kind", oneOf(EvidenceKind, "evidence_kind"), { description: "Kind of material.", example: "INTERVIEW" }),
    required("collected_on", date, { description: "Day it was collected.", example: "2020-05-12" }),
    ...inThreeLanguages("title", "Title", [
      "Ohjaajien haastattelut",
      "Handledarintervjuer",
      "Interviews of counsellors",
    ]),
    ...inThreeLanguages("summary", "Summary without persons", ["Tuki toimii", "Stödet fungerar", "The support works"]),
  ],
};

export const findings: ReferenceTable = {
  kind: "reference",
  file: "findings.csv",
  table: "finding",
  description: "What an evaluation found.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the finding.", example: "FIND-01" }),
    evaluationCode,
    required("found_on", date, { description: "Day of the finding.", example: "2020-06-01" }),
    ...inThreeLanguages("title", "Title", ["Ohjaus kantaa", "Handledningen bär", "Guidance carries"]),
    ...inThreeLanguages("statement", "What was found", [
      "Ohjattu jatkaa",
      "Den handledda fortsätter",
      "The guided go on",
    ]),
  ],
};

export const decisions: ReferenceTable = {
  kind: "reference",
  file: "decisions.csv",
  table: "decision",
  description: "What was decided because of a finding.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the decision.", example: "DEC-01" }),
    required("finding_code", code, { description: "Finding.", example: "FIND-01", refersTo: { table: "finding" } }),
    required("outcome", oneOf(DecisionOutcome, "decision_outcome"), { description: "Outcome.", example: "CONTINUE" }),
    required("decided_on", date, { description: "Day it was decided.", example: "2020-06-15" }),
    ...inThreeLanguages("title", "Title", ["Ohjausta jatketaan", "Handledningen fortsätter", "Guidance goes on"]),
    ...inThreeLanguages("description", "What was decided", ["Kahdeksi vuodeksi", "I två år", "For two years"]),
  ],
};

export const disseminations: ReferenceTable = {
  kind: "reference",
  file: "disseminations.csv",
  table: "dissemination",
  description: "Occasions at which results were told to others.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the occasion.", example: "DISS-01" }),
    projectCode,
    required("held_on", date, { description: "Day it was held.", example: "2021-10-07" }),
    ...inThreeLanguages("audience", "Whom it was told to", ["Kaupungit", "Städerna", "Cities"]),
    ...inThreeLanguages("title", "Title", ["Tulosseminaari", "Resultatseminarium", "Results seminar"]),
    ...inThreeLanguages("description", "What was told", ["Mitä opittiin", "Vad vi lärde oss", "What was learnt"]),
  ],
};

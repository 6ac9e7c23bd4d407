import { Answer, ExitReason, Gender, LabourStatus } from "../../generated/prisma/enums.ts";
import { cityCode, code, ref } from "./column-type.ts";
import { optional, type PeopleTable, required } from "./table-spec.ts";
import { date, integer, oneOf, yesNo } from "./value-types.ts";

/** Who reports, in whose name all references of the row are meant. */
export const organisationCode = required("organisation_code", code, {
  description: "Organisation that reports the row; references are unique within it.",
  example: "TURKU",
  refersTo: { table: "organisation" },
});
export const participantRef = required("participant_ref", ref, {
  description: "The participant's pseudonymous identifier at the organisation.",
  example: "P-1001",
});
export const participationRef = required("participation_ref", ref, {
  description: "The participation's identifier at the organisation.",
  example: "P-1001-1",
});

export const participants: PeopleTable = {
  kind: "people",
  file: "participants.csv",
  table: "participant",
  description: "Pseudonymous persons.",
  key: ["organisation_code", "participant_ref"],
  columns: [
    organisationCode,
    participantRef,
    required("city_code", cityCode, {
      description: "City whose register the participant is in.",
      example: "853",
      refersTo: { table: "city" },
    }),
    optional("birth_date", date, { description: "Date of birth; empty when unknown.", example: "1990-05-17" }),
    optional("gender", oneOf(Gender, "gender"), {
      description: "Gender as answered; empty when unknown.",
      example: "F",
    }),
  ],
};

export const participations: PeopleTable = {
  kind: "people",
  file: "participations.csv",
  table: "participation",
  description: "Episodes of a participant in a project, with what was asked at entry.",
  key: ["organisation_code", "participant_ref", "participation_ref"],
  ownRef: "participation_ref",
  parent: "participant",
  columns: [
    organisationCode,
    participantRef,
    participationRef,
    required("project_code", code, {
      description: "Project, the funder's code.",
      example: "S21969",
      refersTo: { table: "project" },
    }),
    required("city_code", cityCode, {
      description: "City of the episode.",
      example: "853",
      refersTo: { table: "city" },
    }),
    required("entry_date", date, { description: "First day.", example: "2020-09-01" }),
    optional("exit_date", date, { description: "Last day; empty while it goes on.", example: "2021-05-31" }),
    optional("exit_reason", oneOf(ExitReason, "exit_reason"), { description: "Why it ended.", example: "COMPLETED" }),
    optional("labour_status", oneOf(LabourStatus, "labour_status"), {
      description: "Labour-market status at entry; empty when unknown.",
      example: "UNEMPLOYED",
      rule: "V02",
    }),
    optional("unemployed_since", date, {
      description: "Start of the unbroken unemployment at entry.",
      example: "2020-03-15",
    }),
    optional("in_education", yesNo, {
      description: "In education or training at entry; empty when unknown.",
      example: "NO",
    }),
    optional("education_level", integer(0, 8, "smallint"), {
      description: "Highest completed level at entry, ISCED 2011; empty when unknown.",
      example: "3",
      rule: "V06",
    }),
  ],
};

const answer = (name: string, description: string) =>
  optional(name, oneOf(Answer, "answer"), {
    description: `${description}; empty means NOT_ASKED.`,
    example: "NO",
    whenEmpty: Answer.NOT_ASKED,
  });

export const sensitiveAnswers: PeopleTable = {
  kind: "people",
  file: "sensitive_answers.csv",
  table: "sensitive_answers",
  description: "Answers to the sensitive questions at entry; at most one row a participation.",
  key: ["organisation_code", "participant_ref", "participation_ref"],
  parent: "participation",
  columns: [
    organisationCode,
    participantRef,
    participationRef,
    answer("migrant_or_minority", "Migrant, foreign background or minority"),
    answer("disability", "Disability"),
    answer("other_disadvantaged", "Other disadvantage"),
    answer("third_country_national", "National of a third country"),
    answer("foreign_background", "Foreign background"),
    answer("minority", "Minority"),
    answer("homeless", "Homeless or affected by housing exclusion"),
    answer("rural", "From a rural area"),
    optional("refusal_documented", yesNo, {
      description: "Is the attempt to ask documented where an answer was refused? Empty means NO.",
      example: "NO",
      whenEmpty: "f",
    }),
  ],
};

import { CreditGrade, EnrolmentStatus, SessionMode } from "../../generated/prisma/enums.ts";
import { code, ref } from "./column-type.ts";
import { organisationCode, participantRef, participationRef } from "./participants.ts";
import { optional, type PeopleTable, required } from "./table-spec.ts";
import { credits, date, integer, oneOf, yesNo } from "./value-types.ts";

const enrolmentRef = required("enrolment_ref", ref, {
  description: "The enrolment's identifier at the organisation.",
  example: "P-1001-1-A",
});

export const enrolments: PeopleTable = {
  kind: "people",
  file: "enrolments.csv",
  table: "enrolment",
  description: "Participations on a pathway.",
  key: ["organisation_code", "participant_ref", "enrolment_ref"],
  ownRef: "enrolment_ref",
  parent: "participation",
  columns: [
    organisationCode,
    participantRef,
    enrolmentRef,
    participationRef,
    required("pathway_code", code, {
      description: "Pathway.",
      example: "DIGITALENTS-TKU",
      refersTo: { table: "pathway" },
    }),
    required("started_on", date, { description: "First day on the pathway.", example: "2020-09-07" }),
    optional("ended_on", date, {
      description: "Last day; given exactly when the status is COMPLETED or DISCONTINUED.",
      example: "2021-05-28",
    }),
    required("status", oneOf(EnrolmentStatus, "enrolment_status"), {
      description: "Where the enrolment stands.",
      example: "COMPLETED",
    }),
    optional("credits_planned", credits, { description: "Study credits (ECTS) planned.", example: "30" }),
  ],
};

export const creditRecords: PeopleTable = {
  kind: "people",
  file: "credit_records.csv",
  table: "credit_record",
  description: "Study credits awarded within an enrolment.",
  key: ["organisation_code", "participant_ref", "credit_record_ref"],
  ownRef: "credit_record_ref",
  parent: "enrolment",
  columns: [
    organisationCode,
    participantRef,
    required("credit_record_ref", ref, { description: "The record's identifier at the organisation.", example: "C-1" }),
    enrolmentRef,
    required("module_code", code, { description: "Study module, the provider's code.", example: "WEB101" }),
    required("awarded_on", date, { description: "Day the credits were awarded.", example: "2020-12-15" }),
    required("credits", credits, { description: "Study credits (ECTS) awarded.", example: "5.5" }),
    required("grade", oneOf(CreditGrade, "credit_grade"), { description: "Grade.", example: "PASS" }),
    required("recognised", yesNo, { description: "Recognised from earlier studies?", example: "NO" }),
  ],
};

export const supportSessions: PeopleTable = {
  kind: "people",
  file: "support_sessions.csv",
  table: "support_session",
  description: "Support practices happening for a participant.",
  key: ["organisation_code", "participant_ref", "support_session_ref"],
  ownRef: "support_session_ref",
  parent: "participation",
  columns: [
    organisationCode,
    participantRef,
    required("support_session_ref", ref, {
      description: "The session's identifier at the organisation.",
      example: "S-1",
    }),
    participationRef,
    required("support_practice_code", code, {
      description: "Support practice.",
      example: "WORK-GUIDANCE",
      refersTo: { table: "support_practice" },
    }),
    required("held_on", date, { description: "Day of the session.", example: "2020-10-01" }),
    required("duration_minutes", integer(1, 1440, "smallint"), { description: "Length in minutes.", example: "45" }),
    required("mode", oneOf(SessionMode, "session_mode"), {
      description: "In person, remote or both.",
      example: "IN_PERSON",
    }),
  ],
};

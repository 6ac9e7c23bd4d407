import { EventType, FollowUpKind, FollowUpOutcome } from "../../generated/prisma/enums.ts";
import { ref } from "./column-type.ts";
import { organisationCode, participantRef, participationRef } from "./participants.ts";
import { optional, type PeopleTable, required } from "./table-spec.ts";
import { date, integer, oneOf, yesNo } from "./value-types.ts";

export const events: PeopleTable = {
  kind: "people",
  file: "events.csv",
  table: "event",
  description: "Dated facts about a participant's situation.",
  key: ["organisation_code", "participant_ref", "event_ref"],
  ownRef: "event_ref",
  parent: "participation",
  columns: [
    organisationCode,
    participantRef,
    required("event_ref", ref, { description: "The event's identifier at the organisation.", example: "E-1" }),
    participationRef,
    required("type", oneOf(EventType, "event_type"), { description: "What happened.", example: "EMPLOYED" }),
    required("occurred_on", date, { description: "Day it happened.", example: "2021-06-10" }),
    optional("sequence", integer(1, 9999, "smallint"), {
      description: "Order among the events of one day; the last one counts. Empty means 1.",
      example: "1",
      whenEmpty: "1",
    }),
    optional("self_employed", yesNo, {
      description: "Employed as an entrepreneur; YES only with EMPLOYED. Empty means NO.",
      example: "NO",
      whenEmpty: "f",
    }),
  ],
};

export const followUps: PeopleTable = {
  kind: "people",
  file: "follow_ups.csv",
  table: "follow_up",
  description: "What was found out after leaving; at most one row a participation and kind.",
  key: ["organisation_code", "participant_ref", "follow_up_ref"],
  ownRef: "follow_up_ref",
  parent: "participation",
  columns: [
    organisationCode,
    participantRef,
    required("follow_up_ref", ref, { description: "The follow-up's identifier at the organisation.", example: "F-1" }),
    participationRef,
    required("kind", oneOf(FollowUpKind, "follow_up_kind"), {
      description: "LEAVING within 28 days of the exit, SIX_MONTHS after it.",
      example: "SIX_MONTHS",
    }),
    required("observed_on", date, { description: "Day of the follow-up.", example: "2021-12-01" }),
    required("outcome", oneOf(FollowUpOutcome, "follow_up_outcome"), {
      description: "Situation found, or NOT_REACHED.",
      example: "EMPLOYED",
    }),
    optional("improved", yesNo, {
      description:
        "Labour-market situation better than at entry; asked six months after, of those employed at entry. Empty when unknown.",
      example: "",
    }),
  ],
};

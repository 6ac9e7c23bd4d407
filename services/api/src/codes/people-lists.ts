import type * as Lists from "../generated/prisma/enums.ts";
import { closedList } from "./closed-list.ts";

export const GenderRef = closedList<Lists.Gender>("Gender", "Gender as the participant stated it.", {
  F: "Woman.",
  M: "Man.",
  X: "Non-binary; the funder's form of 2014-2020 had no such choice.",
});

export const LabourStatusRef = closedList<Lists.LabourStatus>(
  "LabourStatus",
  "Labour-market status on entry: exactly one.",
  {
    UNEMPLOYED: "Registered as an unemployed jobseeker, or without work, available and looking for it.",
    INACTIVE: "Neither in work nor unemployed, such as a full-time student.",
    EMPLOYED: "Employee, self-employed or family worker, subsidised wages included.",
  },
);

export const ExitReasonRef = closedList<Lists.ExitReason>(
  "ExitReason",
  "Why a participation ended; not the same as its result.",
  {
    COMPLETED: "The plan was carried out.",
    EMPLOYMENT: "Moved into work.",
    EDUCATION: "Moved into education.",
    OTHER_SERVICE: "Moved to another service.",
    HEALTH: "Reasons of health.",
    MOVED: "Moved away.",
    DROPPED_OUT: "Dropped out.",
    PROJECT_ENDED: "The project ended.",
    OTHER: "Another reason.",
    UNKNOWN: "The reason is not known.",
  },
);

closedList<Lists.Answer>("Answer", "The four states of an answer to a sensitive question.", {
  YES: "Yes; the only answer that indicators count.",
  NO: "No.",
  REFUSED: "Asked, and the participant did not wish to answer.",
  NOT_ASKED: "Never asked.",
});

export const EventTypeRef = closedList<Lists.EventType>(
  "EventType",
  "What a dated event says about a participant's situation.",
  {
    SEEKING: "Looks for work.",
    EMPLOYED: "Started work.",
    INACTIVE: "Left the labour force.",
    EDUCATION: "Started education outside the project.",
    QUALIFICATION: "Gained an assessed and certified qualification; credits alone are none.",
  },
);

export const FollowUpKindRef = closedList<Lists.FollowUpKind>(
  "FollowUpKind",
  "When a participant was asked after leaving.",
  {
    LEAVING: "Within 28 days of the exit.",
    SIX_MONTHS: "Six months after the exit.",
  },
);

export const FollowUpOutcomeRef = closedList<Lists.FollowUpOutcome>(
  "FollowUpOutcome",
  "Situation found at a follow-up.",
  {
    SEEKING: "Looking for work.",
    EMPLOYED: "In work.",
    INACTIVE: "Outside the labour force.",
    NOT_REACHED: "The participant was not reached.",
  },
);

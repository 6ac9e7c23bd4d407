import type * as Lists from "../generated/prisma/enums.ts";
import { closedList } from "./closed-list.ts";

export const OrganisationKindRef = closedList<Lists.OrganisationKind>(
  "OrganisationKind",
  "What sort of actor an organisation is.",
  {
    CITY: "A city, or a service of one.",
    UAS: "University of applied sciences.",
    VOCATIONAL: "Vocational college or workshop.",
    EMPLOYER: "Employer.",
    ASSOCIATION: "Association.",
  },
);

closedList<Lists.PartnerRole>("PartnerRole", "What an organisation does in a project.", {
  LEAD: "Leads the project and answers for it to the funder.",
  PARTNER: "Carries out a part of the project.",
  AUDIENCE: "No partner: the results are presented to it.",
});

export const TargetKindRef = closedList<Lists.TargetKind>("TargetKind", "How a target is measured.", {
  COUNT: "By a number, given as the target's `value`.",
  DONE: "By whether it was done.",
});

export const NeedStrengthRef = closedList<Lists.NeedStrength>("NeedStrength", "How strong a competence need looked.", {
  EMERGING: "Seen first signs of.",
  STEADY: "Established.",
  STRONG: "Strong.",
});

export const EvidenceKindRef = closedList<Lists.EvidenceKind>("EvidenceKind", "How evaluation material was gathered.", {
  INTERVIEW: "Interview.",
  SURVEY: "Survey.",
  WORKSHOP: "Workshop.",
  OBSERVATION: "Observation.",
  REGISTER: "Register data.",
  DOCUMENT: "Document.",
});

export const DecisionOutcomeRef = closedList<Lists.DecisionOutcome>(
  "DecisionOutcome",
  "What was decided because of a finding.",
  {
    CONTINUE: "To go on as before.",
    ADAPT: "To go on in a changed form.",
    STOP: "To stop.",
    PENDING: "Not decided yet.",
  },
);

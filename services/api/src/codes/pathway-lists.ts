import type * as Lists from "../generated/prisma/enums.ts";
import { closedList } from "./closed-list.ts";

export const EnrolmentStatusRef = closedList<Lists.EnrolmentStatus>(
  "EnrolmentStatus",
  "How far an enrolment has come.",
  {
    PLANNED: "Agreed, not started.",
    ACTIVE: "Going on.",
    COMPLETED: "Carried through.",
    DISCONTINUED: "Ended before it was carried through.",
  },
);

export const CreditGradeRef = closedList<Lists.CreditGrade>(
  "CreditGrade",
  "Grade of the universities of applied sciences.",
  {
    PASS: "Passed, without a number.",
    GRADE_1: "Satisfactory, 1 of 5.",
    GRADE_2: "Satisfactory, 2 of 5.",
    GRADE_3: "Good, 3 of 5.",
    GRADE_4: "Good, 4 of 5.",
    GRADE_5: "Excellent, 5 of 5.",
  },
);

export const SessionModeRef = closedList<Lists.SessionMode>("SessionMode", "How a support session was held.", {
  IN_PERSON: "Face to face.",
  REMOTE: "At a distance.",
  HYBRID: "Partly at a distance.",
});

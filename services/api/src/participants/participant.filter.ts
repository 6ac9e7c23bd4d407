import type { Viewer } from "../access/viewer.ts";
import { GenderRef } from "../codes/people-lists.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { among } from "./among.ts";
import { EnrolmentFilterRef, enrolmentWhere } from "./enrolment.filter.ts";
import { CODE } from "./filter-values.ts";
import { ParticipationFilterRef, participationWhere } from "./participation.filter.ts";

export const ParticipantFilterRef = builder.inputType("ParticipantFilter", {
  description: "Conditions on participants; all that are given hold. They reach no further than what you may see.",
  fields: (t) => ({
    city: t.string({ validate: CODE, description: "Code of the city whose register the participant is in." }),
    organisation: t.string({
      validate: CODE,
      description: "Code of the organisation that first reported the participant.",
    }),
    gender: t.field({ type: GenderRef, description: "Gender as stated." }),
    participation: t.field({
      type: ParticipationFilterRef,
      description: "At least one participation that meets all of these.",
    }),
    enrolment: t.field({ type: EnrolmentFilterRef, description: "At least one enrolment that meets all of these." }),
  }),
});

type ParticipantFilter = typeof ParticipantFilterRef.$inferInput;

const conditionsFor = (viewer: Viewer): Conditions<ParticipantFilter, Prisma.ParticipantWhereInput> => ({
  city: (code) => ({ cityCode: code }),
  organisation: (code) => ({ organisationCode: code }),
  gender: (gender) => ({ gender }),
  participation: (filter) => ({ participations: { some: among(viewer, participationWhere(filter, viewer)) } }),
  enrolment: (filter) => ({ enrolments: { some: among(viewer, enrolmentWhere(filter, viewer)) } }),
});

export const participantWhere = (filter: ParticipantFilter | null | undefined, viewer: Viewer) =>
  conditionOf(conditionsFor(viewer), filter);

import type { Viewer } from "../access/viewer.ts";
import { FollowUpKindRef, FollowUpOutcomeRef } from "../codes/people-lists.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { among } from "./among.ts";
import { CODE } from "./filter-values.ts";

export const FollowUpFilterRef = builder.inputType("FollowUpFilter", {
  description: "Conditions on follow-ups; all that are given hold. They reach no further than what you may see.",
  fields: (t) => ({
    city: t.string({ validate: CODE, description: "Code of the city of the episode." }),
    organisation: t.string({ validate: CODE, description: "Code of the organisation that reported it." }),
    project: t.string({
      validate: CODE,
      description: "Code of the project, among the participations that you may see.",
    }),
    kind: t.field({ type: FollowUpKindRef, description: "When it was asked, counted from the exit." }),
    outcome: t.field({ type: FollowUpOutcomeRef, description: "Situation found." }),
    improved: t.boolean({
      description: "True for those better placed at work than at entry, false for those who are not.",
    }),
    observedFrom: t.field({ type: "Date", description: "Earliest day." }),
    observedTo: t.field({ type: "Date", description: "Latest day." }),
  }),
});

type FollowUpFilter = typeof FollowUpFilterRef.$inferInput;

const conditionsFor = (viewer: Viewer): Conditions<FollowUpFilter, Prisma.FollowUpWhereInput> => ({
  city: (code) => ({ cityCode: code }),
  organisation: (code) => ({ organisationCode: code }),
  project: (code) => ({ participation: among(viewer, { projectCode: code }) }),
  kind: (kind) => ({ kind }),
  outcome: (outcome) => ({ outcome }),
  improved: (improved) => ({ improved }),
  observedFrom: (day) => ({ observedOn: { gte: day } }),
  observedTo: (day) => ({ observedOn: { lte: day } }),
});

export const followUpWhere = (filter: FollowUpFilter | null | undefined, viewer: Viewer) =>
  conditionOf(conditionsFor(viewer), filter);

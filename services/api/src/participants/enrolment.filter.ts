import type { Viewer } from "../access/viewer.ts";
import { EnrolmentStatusRef } from "../codes/pathway-lists.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { among } from "./among.ts";
import { CODE } from "./filter-values.ts";

export const EnrolmentFilterRef = builder.inputType("EnrolmentFilter", {
  description: "Conditions on enrolments; all that are given hold. They reach no further than what you may see.",
  fields: (t) => ({
    city: t.string({ validate: CODE, description: "Code of the city of the episode." }),
    organisation: t.string({ validate: CODE, description: "Code of the organisation that reported it." }),
    project: t.string({
      validate: CODE,
      description: "Code of the project, among the participations that you may see.",
    }),
    pathway: t.string({ validate: CODE, description: "Code of the pathway." }),
    pathwayKind: t.string({ validate: CODE, description: "Kind of the pathway, a code of the list `pathway-kind`." }),
    provider: t.string({ validate: CODE, description: "Code of the organisation that provides the pathway." }),
    status: t.field({ type: EnrolmentStatusRef, description: "How far it has come." }),
    startedFrom: t.field({ type: "Date", description: "Earliest first day." }),
    startedTo: t.field({ type: "Date", description: "Latest first day." }),
    endedFrom: t.field({ type: "Date", description: "Earliest last day." }),
    endedTo: t.field({ type: "Date", description: "Latest last day." }),
    open: t.boolean({ description: "True for those that go on, false for those that ended." }),
  }),
});

type EnrolmentFilter = typeof EnrolmentFilterRef.$inferInput;

const conditionsFor = (viewer: Viewer): Conditions<EnrolmentFilter, Prisma.EnrolmentWhereInput> => ({
  city: (code) => ({ cityCode: code }),
  organisation: (code) => ({ organisationCode: code }),
  project: (code) => ({ participation: among(viewer, { projectCode: code }) }),
  pathway: (code) => ({ pathwayCode: code }),
  pathwayKind: (code) => ({ pathway: { kindCode: code } }),
  provider: (code) => ({ pathway: { providerCode: code } }),
  status: (status) => ({ status }),
  startedFrom: (day) => ({ startedOn: { gte: day } }),
  startedTo: (day) => ({ startedOn: { lte: day } }),
  endedFrom: (day) => ({ endedOn: { gte: day } }),
  endedTo: (day) => ({ endedOn: { lte: day } }),
  open: (open) => ({ endedOn: open ? null : { not: null } }),
});

export const enrolmentWhere = (filter: EnrolmentFilter | null | undefined, viewer: Viewer) =>
  conditionOf(conditionsFor(viewer), filter);

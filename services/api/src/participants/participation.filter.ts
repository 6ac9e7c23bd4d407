import type { Viewer } from "../access/viewer.ts";
import { ExitReasonRef, GenderRef, LabourStatusRef } from "../codes/people-lists.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { among } from "./among.ts";
import { CODE, LEVEL } from "./filter-values.ts";

export const ParticipationFilterRef = builder.inputType("ParticipationFilter", {
  description: "Conditions on participations; all that are given hold. They reach no further than what you may see.",
  fields: (t) => ({
    city: t.string({ validate: CODE, description: "Code of the city of the episode." }),
    organisation: t.string({ validate: CODE, description: "Code of the organisation that reported it." }),
    project: t.string({ validate: CODE, description: "Code of the project." }),
    gender: t.field({ type: GenderRef, description: "Gender of the participant, among those that you may see." }),
    labourStatus: t.field({ type: LabourStatusRef, description: "Labour-market status at entry." }),
    educationLevel: t.int({ validate: LEVEL, description: "Highest level completed at entry, ISCED 2011, 0 to 8." }),
    exitReason: t.field({ type: ExitReasonRef, description: "Why it ended." }),
    entryFrom: t.field({ type: "Date", description: "Earliest entry date." }),
    entryTo: t.field({ type: "Date", description: "Latest entry date." }),
    exitFrom: t.field({ type: "Date", description: "Earliest exit date." }),
    exitTo: t.field({ type: "Date", description: "Latest exit date." }),
    open: t.boolean({ description: "True for those that go on, false for those that ended." }),
  }),
});

type ParticipationFilter = typeof ParticipationFilterRef.$inferInput;

const conditionsFor = (viewer: Viewer): Conditions<ParticipationFilter, Prisma.ParticipationWhereInput> => ({
  city: (code) => ({ cityCode: code }),
  organisation: (code) => ({ organisationCode: code }),
  project: (code) => ({ projectCode: code }),
  gender: (gender) => ({ participant: among(viewer, { gender }) }),
  labourStatus: (labourStatus) => ({ labourStatus }),
  educationLevel: (educationLevel) => ({ educationLevel }),
  exitReason: (exitReason) => ({ exitReason }),
  entryFrom: (day) => ({ entryDate: { gte: day } }),
  entryTo: (day) => ({ entryDate: { lte: day } }),
  exitFrom: (day) => ({ exitDate: { gte: day } }),
  exitTo: (day) => ({ exitDate: { lte: day } }),
  open: (open) => ({ exitDate: open ? null : { not: null } }),
});

export const participationWhere = (filter: ParticipationFilter | null | undefined, viewer: Viewer) =>
  conditionOf(conditionsFor(viewer), filter);

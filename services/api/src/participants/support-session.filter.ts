import type { Viewer } from "../access/viewer.ts";
import { SessionModeRef } from "../codes/pathway-lists.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { among } from "./among.ts";
import { CODE } from "./filter-values.ts";

export const SupportSessionFilterRef = builder.inputType("SupportSessionFilter", {
  description: "Conditions on support sessions; all that are given hold. They reach no further than what you may see.",
  fields: (t) => ({
    city: t.string({ validate: CODE, description: "Code of the city of the episode." }),
    organisation: t.string({ validate: CODE, description: "Code of the organisation that reported it." }),
    project: t.string({
      validate: CODE,
      description: "Code of the project, among the participations that you may see.",
    }),
    supportPractice: t.string({ validate: CODE, description: "Code of the support practice." }),
    supportPracticeKind: t.string({
      validate: CODE,
      description: "Kind of the support practice, a code of the list `support-practice-kind`.",
    }),
    mode: t.field({ type: SessionModeRef, description: "How it was held." }),
    heldFrom: t.field({ type: "Date", description: "Earliest day." }),
    heldTo: t.field({ type: "Date", description: "Latest day." }),
  }),
});

type SupportSessionFilter = typeof SupportSessionFilterRef.$inferInput;

const conditionsFor = (viewer: Viewer): Conditions<SupportSessionFilter, Prisma.SupportSessionWhereInput> => ({
  city: (code) => ({ cityCode: code }),
  organisation: (code) => ({ organisationCode: code }),
  project: (code) => ({ participation: among(viewer, { projectCode: code }) }),
  supportPractice: (code) => ({ supportPracticeCode: code }),
  supportPracticeKind: (code) => ({ practice: { kindCode: code } }),
  mode: (mode) => ({ mode }),
  heldFrom: (day) => ({ heldOn: { gte: day } }),
  heldTo: (day) => ({ heldOn: { lte: day } }),
});

export const supportSessionWhere = (filter: SupportSessionFilter | null | undefined, viewer: Viewer) =>
  conditionOf(conditionsFor(viewer), filter);

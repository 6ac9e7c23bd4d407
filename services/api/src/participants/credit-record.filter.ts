import type { Viewer } from "../access/viewer.ts";
import { CreditGradeRef } from "../codes/pathway-lists.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { among } from "./among.ts";
import { CODE } from "./filter-values.ts";

export const CreditRecordFilterRef = builder.inputType("CreditRecordFilter", {
  description: "Conditions on credit records; all that are given hold. They reach no further than what you may see.",
  fields: (t) => ({
    city: t.string({ validate: CODE, description: "Code of the city of the episode." }),
    organisation: t.string({ validate: CODE, description: "Code of the organisation that reported it." }),
    pathway: t.string({ validate: CODE, description: "Code of the pathway, among the enrolments that you may see." }),
    provider: t.string({
      validate: CODE,
      description: "Code of the pathway's provider, among the enrolments that you may see.",
    }),
    grade: t.field({ type: CreditGradeRef, description: "Grade." }),
    recognised: t.boolean({
      description: "True for those recognised from earlier studies, false for those earned here.",
    }),
    awardedFrom: t.field({ type: "Date", description: "Earliest day of the award." }),
    awardedTo: t.field({ type: "Date", description: "Latest day of the award." }),
  }),
});

type CreditRecordFilter = typeof CreditRecordFilterRef.$inferInput;

const conditionsFor = (viewer: Viewer): Conditions<CreditRecordFilter, Prisma.CreditRecordWhereInput> => ({
  city: (code) => ({ cityCode: code }),
  organisation: (code) => ({ organisationCode: code }),
  pathway: (code) => ({ enrolment: among(viewer, { pathwayCode: code }) }),
  provider: (code) => ({ enrolment: among(viewer, { pathway: { providerCode: code } }) }),
  grade: (grade) => ({ grade }),
  recognised: (recognised) => ({ recognised }),
  awardedFrom: (day) => ({ awardedOn: { gte: day } }),
  awardedTo: (day) => ({ awardedOn: { lte: day } }),
});

export const creditRecordWhere = (filter: CreditRecordFilter | null | undefined, viewer: Viewer) =>
  conditionOf(conditionsFor(viewer), filter);

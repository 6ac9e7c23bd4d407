import type { Viewer } from "../access/viewer.ts";
import { EventTypeRef } from "../codes/people-lists.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { among } from "./among.ts";
import { CODE } from "./filter-values.ts";

export const EventFilterRef = builder.inputType("EventFilter", {
  description: "Conditions on events; all that are given hold. They reach no further than what you may see.",
  fields: (t) => ({
    city: t.string({ validate: CODE, description: "Code of the city of the episode." }),
    organisation: t.string({ validate: CODE, description: "Code of the organisation that reported it." }),
    project: t.string({
      validate: CODE,
      description: "Code of the project, among the participations that you may see.",
    }),
    type: t.field({ type: EventTypeRef, description: "What happened." }),
    selfEmployed: t.boolean({ description: "True for work in the participant's own business, false for all else." }),
    occurredFrom: t.field({ type: "Date", description: "Earliest day." }),
    occurredTo: t.field({ type: "Date", description: "Latest day." }),
  }),
});

type EventFilter = typeof EventFilterRef.$inferInput;

const conditionsFor = (viewer: Viewer): Conditions<EventFilter, Prisma.EventWhereInput> => ({
  city: (code) => ({ cityCode: code }),
  organisation: (code) => ({ organisationCode: code }),
  project: (code) => ({ participation: among(viewer, { projectCode: code }) }),
  type: (type) => ({ type }),
  selfEmployed: (selfEmployed) => ({ selfEmployed }),
  occurredFrom: (day) => ({ occurredOn: { gte: day } }),
  occurredTo: (day) => ({ occurredOn: { lte: day } }),
});

export const eventWhere = (filter: EventFilter | null | undefined, viewer: Viewer) =>
  conditionOf(conditionsFor(viewer), filter);

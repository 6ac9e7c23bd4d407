import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { byParticipantId } from "./row-id.ts";
import { history } from "./scoped.ts";

export const ParticipantRef = builder.prismaNode("Participant", {
  id: { resolve: ({ id }) => id },
  findUnique: byParticipantId,
  nullable: true,
  description: "A pseudonymous person. No name, contact or birth date is here for anybody.",
  authScopes: { people: true },
  // Neither the birth date nor the record key is ever loaded with a participant.
  select: { id: true, cityCode: true, organisationCode: true, gender: true },
  fields: (t) => ({
    city: t.relation("city", { description: "City whose register the participant is in." }),
    organisation: t.relation("organisation", { description: "Organisation that first reported the participant." }),
    gender: t.field({
      type: CodeRef,
      nullable: true,
      description: "Gender as stated; null where it is not known.",
      resolve: codeOf("gender", "gender"),
    }),
    participations: t.relation("participations", {
      description: "Episodes that you may see, in any project and city, by entry date.",
      query: history("entryDate"),
    }),
    enrolments: t.relation("enrolments", {
      description: "Enrolments on pathways that you may see, by first day.",
      query: history("startedOn"),
    }),
    creditRecords: t.relation("creditRecords", {
      description: "Study credits that you may see, by the day they were awarded.",
      query: history("awardedOn"),
    }),
    supportSessions: t.relation("supportSessions", {
      description: "Support sessions that you may see, by day.",
      query: history("heldOn"),
    }),
    events: t.relation("events", {
      description: "Events that you may see, by day; several on one day in the order they count.",
      query: history("occurredOn", "sequence"),
    }),
    followUps: t.relation("followUps", {
      description: "Follow-ups after leaving that you may see, by day.",
      query: history("observedOn"),
    }),
  }),
});

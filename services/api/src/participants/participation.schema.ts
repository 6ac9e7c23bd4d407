import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { ParticipantRef } from "./participant.schema.ts";
import { byRowId, rowId } from "./row-id.ts";
import { history, seen } from "./scoped.ts";

export const ParticipationRef = builder.prismaNode("Participation", {
  id: { resolve: rowId },
  findUnique: byRowId,
  nullable: true,
  description: "One episode of a participant in a project: entry, what was asked at entry, exit.",
  authScopes: { people: true },
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: "Who it is about; null where the person is registered outside what you may see.",
      select: (_args, _context, nested) => ({ participant: nested() }),
      resolve: ({ participant }, _args, context) => seen(participant, context),
    }),
    city: t.relation("city", { description: "City of the episode." }),
    organisation: t.relation("organisation", { description: "Organisation that reported it." }),
    project: t.relation("project", { description: "Project that it belongs to." }),
    entryDate: t.expose("entryDate", {
      type: "Date",
      description: "First day; what was asked at entry describes this day.",
    }),
    exitDate: t.expose("exitDate", { type: "Date", nullable: true, description: "Last day; null while it goes on." }),
    exitReason: t.field({
      type: CodeRef,
      nullable: true,
      description: "Why it ended; null while it goes on, or where no reason was reported.",
      resolve: codeOf("exit-reason", "exitReason"),
    }),
    labourStatus: t.field({
      type: CodeRef,
      nullable: true,
      description: "Labour-market status at entry; null where it is not known.",
      resolve: codeOf("labour-status", "labourStatus"),
    }),
    unemployedSince: t.expose("unemployedSince", {
      type: "Date",
      nullable: true,
      description:
        "Start of the unbroken unemployment at entry; null for those not unemployed, or where it is not known.",
    }),
    inEducation: t.exposeBoolean("inEducation", {
      nullable: true,
      description: "Whether in education or training at entry; null where it is not known.",
    }),
    educationLevel: t.field({
      type: CodeRef,
      nullable: true,
      description: "Highest level completed at entry, ISCED 2011; null where it is not known.",
      resolve: codeOf("education-level", "educationLevel"),
    }),
    enrolments: t.relation("enrolments", {
      description: "Enrolments on pathways within the episode, by first day.",
      query: history("startedOn"),
    }),
    supportSessions: t.relation("supportSessions", {
      description: "Support sessions within it, by day.",
      query: history("heldOn"),
    }),
    events: t.relation("events", {
      description: "Events reported with it, by day; several on one day in the order they count.",
      query: history("occurredOn", "sequence"),
    }),
    followUps: t.relation("followUps", {
      description: "Follow-ups after its exit, by day.",
      query: history("observedOn"),
    }),
  }),
});

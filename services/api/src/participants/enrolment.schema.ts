import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { ParticipantRef } from "./participant.schema.ts";
import { ParticipationRef } from "./participation.schema.ts";
import { byRowId, rowId } from "./row-id.ts";
import { history, seen } from "./scoped.ts";
import { sumCredits } from "./sum-credits.ts";

const records = history("awardedOn");

export const EnrolmentRef = builder.prismaNode("Enrolment", {
  id: { resolve: rowId },
  findUnique: byRowId,
  nullable: true,
  description: "A participation on a pathway: from when to when, how far, and with what study credits.",
  authScopes: { people: true },
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: "Who it is about; null where the person is registered outside what you may see.",
      select: (_args, _context, nested) => ({ participant: nested() }),
      resolve: ({ participant }, _args, context) => seen(participant, context),
    }),
    participation: t.field({
      type: ParticipationRef,
      nullable: true,
      description: "Episode that it is part of; null where that was reported outside what you may see.",
      select: (_args, _context, nested) => ({ participation: nested() }),
      resolve: ({ participation }, _args, context) => seen(participation, context),
    }),
    pathway: t.relation("pathway", { description: "Pathway that the participant is on." }),
    city: t.relation("city", { description: "City of the episode." }),
    organisation: t.relation("organisation", { description: "Organisation that reported it." }),
    startedOn: t.expose("startedOn", { type: "Date", description: "First day on the pathway." }),
    endedOn: t.expose("endedOn", {
      type: "Date",
      nullable: true,
      description: "Last day on the pathway; null while it goes on.",
    }),
    status: t.field({
      type: CodeRef,
      description: "How far it has come.",
      resolve: codeOf("enrolment-status", "status"),
    }),
    creditsPlanned: t.expose("creditsPlanned", {
      type: "Decimal",
      nullable: true,
      description: "Study credits (ECTS) planned, one decimal; null where none were planned.",
    }),
    creditsEarned: t.field({
      type: "Decimal",
      description:
        "Study credits (ECTS) awarded within it, as far as you may see its records; recognised ones left out.",
      select: (_args, context) => ({ creditRecords: records({}, context) }),
      resolve: ({ creditRecords }) => sumCredits(creditRecords, false),
    }),
    creditsRecognised: t.field({
      type: "Decimal",
      description: "Study credits (ECTS) recognised from earlier studies, as far as you may see its records.",
      select: (_args, context) => ({ creditRecords: records({}, context) }),
      resolve: ({ creditRecords }) => sumCredits(creditRecords, true),
    }),
    creditRecords: t.relation("creditRecords", {
      description: "Study credits awarded or recognised within it, by day.",
      query: records,
    }),
  }),
});

import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { EnrolmentRef } from "./enrolment.schema.ts";
import { ParticipantRef } from "./participant.schema.ts";
import { byRowId, rowId } from "./row-id.ts";
import { seen } from "./scoped.ts";

export const CreditRecordRef = builder.prismaNode("CreditRecord", {
  id: { resolve: rowId },
  findUnique: byRowId,
  nullable: true,
  description: "Study credits that one participant was awarded for one module.",
  authScopes: { people: true },
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: "Who it is about; null where the person is registered outside what you may see.",
      select: (_args, _context, nested) => ({ participant: nested() }),
      resolve: ({ participant }, _args, context) => seen(participant, context),
    }),
    enrolment: t.field({
      type: EnrolmentRef,
      nullable: true,
      description: "Enrolment that it counts towards; null where that was reported outside what you may see.",
      select: (_args, _context, nested) => ({ enrolment: nested() }),
      resolve: ({ enrolment }, _args, context) => seen(enrolment, context),
    }),
    city: t.relation("city", { description: "City of the episode." }),
    organisation: t.relation("organisation", { description: "Organisation that reported it." }),
    moduleCode: t.exposeString("moduleCode", { description: "Study module, in the provider's own code." }),
    awardedOn: t.expose("awardedOn", { type: "Date", description: "Day of the award or recognition." }),
    credits: t.expose("credits", { type: "Decimal", description: "Study credits (ECTS), one decimal." }),
    grade: t.field({ type: CodeRef, description: "Grade.", resolve: codeOf("credit-grade", "grade") }),
    recognised: t.exposeBoolean("recognised", {
      description: "Whether recognised from earlier studies; such credits are never added to those earned here.",
    }),
  }),
});

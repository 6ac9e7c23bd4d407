import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { ParticipantRef } from "./participant.schema.ts";
import { ParticipationRef } from "./participation.schema.ts";
import { byRowId, rowId } from "./row-id.ts";
import { seen } from "./scoped.ts";

export const EventRef = builder.prismaNode("Event", {
  id: { resolve: rowId },
  findUnique: byRowId,
  nullable: true,
  description: "A dated fact about a participant's situation in work or education.",
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
      description: "Episode that it was reported with; null where that was reported outside what you may see.",
      select: (_args, _context, nested) => ({ participation: nested() }),
      resolve: ({ participation }, _args, context) => seen(participation, context),
    }),
    city: t.relation("city", { description: "City of the episode." }),
    organisation: t.relation("organisation", { description: "Organisation that reported it." }),
    type: t.field({ type: CodeRef, description: "What happened.", resolve: codeOf("event-type", "type") }),
    occurredOn: t.expose("occurredOn", { type: "Date", description: "Day it happened." }),
    sequence: t.exposeInt("sequence", { description: "Order among the events of one day, from 1; the last counts." }),
    selfEmployed: t.exposeBoolean("selfEmployed", {
      description: "Whether the work that started is the participant's own business.",
    }),
  }),
});

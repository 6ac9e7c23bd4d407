import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { ParticipantRef } from "./participant.schema.ts";
import { ParticipationRef } from "./participation.schema.ts";
import { byRowId, rowId } from "./row-id.ts";
import { seen } from "./scoped.ts";

export const SupportSessionRef = builder.prismaNode("SupportSession", {
  id: { resolve: rowId },
  findUnique: byRowId,
  nullable: true,
  description: "A support practice happening once for one participant.",
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
      description: "Episode within which it was held; null where that was reported outside what you may see.",
      select: (_args, _context, nested) => ({ participation: nested() }),
      resolve: ({ participation }, _args, context) => seen(participation, context),
    }),
    supportPractice: t.relation("practice", { description: "Support practice that it followed." }),
    city: t.relation("city", { description: "City of the episode." }),
    organisation: t.relation("organisation", { description: "Organisation that reported it." }),
    heldOn: t.expose("heldOn", { type: "Date", description: "Day of the session." }),
    durationMinutes: t.exposeInt("durationMinutes", { description: "Length in minutes, 1 to 1440." }),
    mode: t.field({ type: CodeRef, description: "How it was held.", resolve: codeOf("session-mode", "mode") }),
  }),
});

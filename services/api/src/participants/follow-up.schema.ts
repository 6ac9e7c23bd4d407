import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";
import { ParticipantRef } from "./participant.schema.ts";
import { ParticipationRef } from "./participation.schema.ts";
import { byRowId, rowId } from "./row-id.ts";
import { seen } from "./scoped.ts";

export const FollowUpRef = builder.prismaNode("FollowUp", {
  id: { resolve: rowId },
  findUnique: byRowId,
  nullable: true,
  description: "What was found out about a participant after leaving.",
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
      description: "Episode whose exit it follows; null where that was reported outside what you may see.",
      select: (_args, _context, nested) => ({ participation: nested() }),
      resolve: ({ participation }, _args, context) => seen(participation, context),
    }),
    city: t.relation("city", { description: "City of the episode." }),
    organisation: t.relation("organisation", { description: "Organisation that reported it." }),
    kind: t.field({
      type: CodeRef,
      description: "When it was asked, counted from the exit.",
      resolve: codeOf("follow-up-kind", "kind"),
    }),
    observedOn: t.expose("observedOn", { type: "Date", description: "Day of the follow-up." }),
    outcome: t.field({
      type: CodeRef,
      description: "Situation found, or that the participant was not reached.",
      resolve: codeOf("follow-up-outcome", "outcome"),
    }),
    improved: t.exposeBoolean("improved", {
      nullable: true,
      description:
        "Whether better placed at work than at entry; null where not asked: it is for those in work at entry, after six months.",
    }),
  }),
});

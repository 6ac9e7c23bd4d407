import { builder } from "../graph/builder.ts";
import { connectionOf } from "../graph/connection.ts";
import { uuidKey } from "../graph/keyset.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { ParticipantFilterRef, participantWhere } from "./participant.filter.ts";
import { ParticipantRef } from "./participant.schema.ts";
import { scoped } from "./scoped.ts";

export const ParticipantConnection = connectionOf("Participant", ParticipantRef, { people: true });

builder.queryField("participants", (t) =>
  t.field({
    type: ParticipantConnection,
    nullable: true,
    description:
      "Participants within your scope, by their key; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      filter: t.arg({ type: ParticipantFilterRef, description: "Narrows the list: everything given in it must hold." }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, ...args }, context, info) =>
      findPage(scoped(context.db.participant, context), "cityCode", {
        where: participantWhere(filter, context.viewer),
        ordering: [uuidKey("id")],
        args,
        context,
        info,
      }),
  }),
);

import { builder } from "../graph/builder.ts";
import { connectionOf } from "../graph/connection.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { byDay, dayOrder } from "./day-order.ts";
import { ParticipationFilterRef, participationWhere } from "./participation.filter.ts";
import { ParticipationRef } from "./participation.schema.ts";
import { scoped } from "./scoped.ts";

export const ParticipationConnection = connectionOf("Participation", ParticipationRef, { people: true });

const ParticipationOrderRef = dayOrder("ParticipationOrder", "ENTRY_DATE", "entry date");

builder.queryField("participations", (t) =>
  t.field({
    type: ParticipationConnection,
    nullable: true,
    description:
      "Participations of people in projects, within your scope; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      filter: t.arg({
        type: ParticipationFilterRef,
        description: "Narrows the list: everything given in it must hold.",
      }),
      orderBy: t.arg({
        type: ParticipationOrderRef,
        required: true,
        defaultValue: "asc",
        description: "Order of the list.",
      }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, orderBy, ...args }, context, info) =>
      findPage(scoped(context.db.participation, context), "cityCode", {
        where: participationWhere(filter, context.viewer),
        ordering: byDay("entryDate", orderBy),
        args,
        context,
        info,
      }),
  }),
);

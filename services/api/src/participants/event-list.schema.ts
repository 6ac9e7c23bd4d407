import { builder } from "../graph/builder.ts";
import { connectionOf } from "../graph/connection.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { byDay, dayOrder } from "./day-order.ts";
import { EventFilterRef, eventWhere } from "./event.filter.ts";
import { EventRef } from "./event.schema.ts";
import { scoped } from "./scoped.ts";

const EventConnection = connectionOf("Event", EventRef, { people: true });

const EventOrderRef = dayOrder("EventOrder", "OCCURRED_ON", "day");

builder.queryField("events", (t) =>
  t.field({
    type: EventConnection,
    nullable: true,
    description:
      "Events in the situations of people, within your scope; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      filter: t.arg({ type: EventFilterRef, description: "Narrows the list: everything given in it must hold." }),
      orderBy: t.arg({ type: EventOrderRef, required: true, defaultValue: "asc", description: "Order of the list." }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, orderBy, ...args }, context, info) =>
      findPage(scoped(context.db.event, context), "cityCode", {
        where: eventWhere(filter, context.viewer),
        ordering: byDay("occurredOn", orderBy),
        args,
        context,
        info,
      }),
  }),
);

import { builder } from "../graph/builder.ts";
import { connectionOf } from "../graph/connection.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { byDay, dayOrder } from "./day-order.ts";
import { FollowUpFilterRef, followUpWhere } from "./follow-up.filter.ts";
import { FollowUpRef } from "./follow-up.schema.ts";
import { scoped } from "./scoped.ts";

const FollowUpConnection = connectionOf("FollowUp", FollowUpRef, { people: true });

const FollowUpOrderRef = dayOrder("FollowUpOrder", "OBSERVED_ON", "day");

builder.queryField("followUps", (t) =>
  t.field({
    type: FollowUpConnection,
    nullable: true,
    description:
      "Follow-ups of people after leaving, within your scope; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      filter: t.arg({ type: FollowUpFilterRef, description: "Narrows the list: everything given in it must hold." }),
      orderBy: t.arg({
        type: FollowUpOrderRef,
        required: true,
        defaultValue: "asc",
        description: "Order of the list.",
      }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, orderBy, ...args }, context, info) =>
      findPage(scoped(context.db.followUp, context), "cityCode", {
        where: followUpWhere(filter, context.viewer),
        ordering: byDay("observedOn", orderBy),
        args,
        context,
        info,
      }),
  }),
);

import { builder } from "../graph/builder.ts";
import { connectionOf } from "../graph/connection.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { byDay, dayOrder } from "./day-order.ts";
import { scoped } from "./scoped.ts";
import { SupportSessionFilterRef, supportSessionWhere } from "./support-session.filter.ts";
import { SupportSessionRef } from "./support-session.schema.ts";

export const SupportSessionConnection = connectionOf("SupportSession", SupportSessionRef, { people: true });

const SupportSessionOrderRef = dayOrder("SupportSessionOrder", "HELD_ON", "day");

builder.queryField("supportSessions", (t) =>
  t.field({
    type: SupportSessionConnection,
    nullable: true,
    description:
      "Support sessions of people, within your scope; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      filter: t.arg({
        type: SupportSessionFilterRef,
        description: "Narrows the list: everything given in it must hold.",
      }),
      orderBy: t.arg({
        type: SupportSessionOrderRef,
        required: true,
        defaultValue: "asc",
        description: "Order of the list.",
      }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, orderBy, ...args }, context, info) =>
      findPage(scoped(context.db.supportSession, context), "cityCode", {
        where: supportSessionWhere(filter, context.viewer),
        ordering: byDay("heldOn", orderBy),
        args,
        context,
        info,
      }),
  }),
);

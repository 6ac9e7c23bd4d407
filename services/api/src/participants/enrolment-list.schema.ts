import { builder } from "../graph/builder.ts";
import { connectionOf } from "../graph/connection.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { byDay, dayOrder } from "./day-order.ts";
import { EnrolmentFilterRef, enrolmentWhere } from "./enrolment.filter.ts";
import { EnrolmentRef } from "./enrolment.schema.ts";
import { scoped } from "./scoped.ts";

export const EnrolmentConnection = connectionOf("Enrolment", EnrolmentRef, { people: true });

const EnrolmentOrderRef = dayOrder("EnrolmentOrder", "STARTED_ON", "first day");

builder.queryField("enrolments", (t) =>
  t.field({
    type: EnrolmentConnection,
    nullable: true,
    description:
      "Enrolments of people on pathways, within your scope; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      filter: t.arg({ type: EnrolmentFilterRef, description: "Narrows the list: everything given in it must hold." }),
      orderBy: t.arg({
        type: EnrolmentOrderRef,
        required: true,
        defaultValue: "asc",
        description: "Order of the list.",
      }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, orderBy, ...args }, context, info) =>
      findPage(scoped(context.db.enrolment, context), "cityCode", {
        where: enrolmentWhere(filter, context.viewer),
        ordering: byDay("startedOn", orderBy),
        args,
        context,
        info,
      }),
  }),
);

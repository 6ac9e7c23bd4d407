import { builder } from "../graph/builder.ts";
import { connectionOf } from "../graph/connection.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { CreditRecordFilterRef, creditRecordWhere } from "./credit-record.filter.ts";
import { CreditRecordRef } from "./credit-record.schema.ts";
import { byDay, dayOrder } from "./day-order.ts";
import { scoped } from "./scoped.ts";

const CreditRecordConnection = connectionOf("CreditRecord", CreditRecordRef, { people: true });

const CreditRecordOrderRef = dayOrder("CreditRecordOrder", "AWARDED_ON", "day of the award");

builder.queryField("creditRecords", (t) =>
  t.field({
    type: CreditRecordConnection,
    nullable: true,
    description:
      "Study credits of people, within your scope; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      filter: t.arg({
        type: CreditRecordFilterRef,
        description: "Narrows the list: everything given in it must hold.",
      }),
      orderBy: t.arg({
        type: CreditRecordOrderRef,
        required: true,
        defaultValue: "asc",
        description: "Order of the list.",
      }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, orderBy, ...args }, context, info) =>
      findPage(scoped(context.db.creditRecord, context), "cityCode", {
        where: creditRecordWhere(filter, context.viewer),
        ordering: byDay("awardedOn", orderBy),
        args,
        context,
        info,
      }),
  }),
);

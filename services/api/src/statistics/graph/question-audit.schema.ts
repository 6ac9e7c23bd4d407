import type { Prisma } from "../../generated/prisma/client.ts";
import { builder } from "../../graph/builder.ts";
import { type Conditions, conditionOf } from "../../graph/conditions.ts";
import { connectionOf } from "../../graph/connection.ts";
import { dateKey, type Ordering } from "../../graph/keyset.ts";
import { findPage } from "../../graph/list.ts";
import { pageArgs, pageCost } from "../../graph/page.ts";

const NEWEST_FIRST: Ordering = [dateKey("at", "desc"), { field: "id", direction: "desc", type: "bigint" }];

const QuestionAuditRef = builder.prismaObject("QuestionAudit", {
  description: "Who got which protected figures, when; never the figures. It cannot be changed.",
  authScopes: { audit: true },
  fields: (t) => ({
    at: t.expose("at", { type: "DateTime", description: "When." }),
    actor: t.exposeString("actor", {
      description: "Who: `key:` and the key's id, or the issuer and subject of a token.",
    }),
    role: t.exposeString("role", { description: "In which role." }),
    requestId: t.exposeString("requestId", { description: "The request, as in the log and in the answer." }),
    release: t.exposeString("releaseCode", { description: "Code of the release that answered." }),
    measure: t.exposeString("measure", { description: "Code of what was asked for." }),
    breakdowns: t.exposeStringList("breakdowns", { description: "Codes of the dimensions it was broken down by." }),
    conditions: t.string({
      description: "The filters, as JSON text: dimension and category of each.",
      resolve: ({ conditions }) => JSON.stringify(conditions),
    }),
    cells: t.exposeInt("cells", { description: "Figures of the answer, which the day's budget counts." }),
    hidden: t.exposeInt("hidden", { description: "How many of them were hidden." }),
  }),
});

const FilterRef = builder.inputType("QuestionAuditFilter", {
  description: "Conditions on questions; all that are given hold.",
  fields: (t) => ({
    actor: t.string({ description: "Who, exactly as written." }),
    measure: t.string({ description: "Code of what was asked for." }),
    release: t.string({ description: "Code of the release that answered." }),
    from: t.field({ type: "DateTime", description: "Earliest moment." }),
    to: t.field({ type: "DateTime", description: "Moment before which it was." }),
  }),
});

const conditions: Conditions<typeof FilterRef.$inferInput, Prisma.QuestionAuditWhereInput> = {
  actor: (actor) => ({ actor }),
  measure: (measure) => ({ measure }),
  release: (releaseCode) => ({ releaseCode }),
  from: (moment) => ({ at: { gte: moment } }),
  to: (moment) => ({ at: { lt: moment } }),
};

const QuestionAuditConnection = connectionOf("QuestionAudit", QuestionAuditRef, { audit: true });

builder.queryField("questionAudit", (t) =>
  t.field({
    type: QuestionAuditConnection,
    nullable: true,
    description: "Which protected figures were asked for, newest first; for admin.",
    authScopes: { audit: true },
    args: {
      ...pageArgs,
      filter: t.arg({ type: FilterRef, description: "Narrows the list: everything given in it must hold." }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, ...args }, context, info) =>
      findPage(context.db.questionAudit, "actor", {
        where: conditionOf(conditions, filter),
        ordering: NEWEST_FIRST,
        args,
        context,
        info,
      }),
  }),
);

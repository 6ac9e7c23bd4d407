import type { Prisma } from "../generated/prisma/client.ts";
import { AuditAction } from "../generated/prisma/enums.ts";
import { builder } from "../graph/builder.ts";
import { type Conditions, conditionOf } from "../graph/conditions.ts";
import { connectionOf } from "../graph/connection.ts";
import { dateKey, type Ordering } from "../graph/keyset.ts";
import { findPage } from "../graph/list.ts";
import { pageArgs, pageCost } from "../graph/page.ts";

const NEWEST_FIRST: Ordering = [dateKey("at", "desc"), { field: "id", direction: "desc", type: "bigint" }];

const ActionRef = builder.enumType("AuditAction", {
  description: "What was done.",
  values: {
    [AuditAction.READ_PEOPLE]: { description: "Rows of people were asked for." },
    [AuditAction.READ_SENSITIVE]: { description: "Sensitive answers were asked for, with a reason." },
    [AuditAction.IMPORT]: { description: "A delivery was imported." },
    [AuditAction.ISSUE_KEY]: { description: "A key was issued." },
    [AuditAction.READ_EXACT]: { description: "Exact figures were asked for." },
    [AuditAction.PUBLISH]: { description: "A release was published." },
    [AuditAction.WITHDRAW]: { description: "A release was withdrawn." },
    [AuditAction.SAVE_DASHBOARD]: { description: "A draft of a dashboard was saved." },
    [AuditAction.PUBLISH_DASHBOARD]: { description: "A dashboard was published." },
    [AuditAction.RETIRE_DASHBOARD]: { description: "A dashboard was retired." },
  } as const,
});

const AuditEventRef = builder.prismaObject("AuditEvent", {
  description:
    "Who asked for what, when; never the answer. It is written before the answer is given and cannot be changed.",
  authScopes: { audit: true },
  fields: (t) => ({
    at: t.expose("at", { type: "DateTime", description: "When." }),
    actor: t.exposeString("actor", {
      description: "Who: `key:` and the key's id, or the issuer and subject of a token.",
    }),
    role: t.exposeString("role", { description: "In which role." }),
    action: t.field({ type: ActionRef, description: "What was done.", resolve: ({ action }) => action }),
    requestId: t.exposeString("requestId", { description: "The request, as in the log and in the answer." }),
    operation: t.exposeString("operation", {
      nullable: true,
      description: "Name of the operation; null where it had none.",
    }),
    subject: t.string({
      description:
        "What was asked or done, as JSON text: the document and its variables, the files of a delivery, or a release.",
      resolve: ({ subject }) => JSON.stringify(subject),
    }),
    reason: t.exposeString("reason", { nullable: true, description: "Why; null where no reason is asked for." }),
  }),
});

const FilterRef = builder.inputType("AuditEventFilter", {
  description: "Conditions on audit events; all that are given hold.",
  fields: (t) => ({
    action: t.field({ type: ActionRef, description: "What was done." }),
    actor: t.string({ description: "Who, exactly as written." }),
    operation: t.string({ description: "Name of the operation, exactly as written." }),
    from: t.field({ type: "DateTime", description: "Earliest moment." }),
    to: t.field({ type: "DateTime", description: "Moment before which it was." }),
  }),
});

const conditions: Conditions<typeof FilterRef.$inferInput, Prisma.AuditEventWhereInput> = {
  action: (action) => ({ action }),
  actor: (actor) => ({ actor }),
  operation: (operation) => ({ operation }),
  from: (moment) => ({ at: { gte: moment } }),
  to: (moment) => ({ at: { lt: moment } }),
};

const AuditEventConnection = connectionOf("AuditEvent", AuditEventRef, { audit: true });

builder.queryField("auditEvents", (t) =>
  t.field({
    type: AuditEventConnection,
    nullable: true,
    description: "The audit, newest first; for admin.",
    authScopes: { audit: true },
    args: {
      ...pageArgs,
      filter: t.arg({ type: FilterRef, description: "Narrows the list: everything given in it must hold." }),
    },
    complexity: pageCost,
    resolve: (_root, { filter, ...args }, context, info) =>
      findPage(context.db.auditEvent, "action", {
        where: conditionOf(conditions, filter),
        ordering: NEWEST_FIRST,
        args,
        context,
        info,
      }),
  }),
);

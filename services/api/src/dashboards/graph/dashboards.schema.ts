import { builder } from "../../graph/builder.ts";
import { findDashboard, findDashboards } from "../find-dashboards.ts";
import { DashboardRef } from "./dashboard.schema.ts";

const MOST = 100;

builder.queryField("dashboard", (t) =>
  t.field({
    type: DashboardRef,
    nullable: true,
    description: "One dashboard by its code; null where there is none, or none for you, without telling which.",
    authScopes: { public: true },
    args: {
      code: t.arg.string({ required: true, description: "Its code, exactly as written." }),
      version: t.arg.string({ description: "Its version; by default the one that was published last." }),
    },
    resolve: (_root, { code, version }, { db, viewer }) => findDashboard(db, viewer, code, version ?? null),
  }),
);

builder.queryField("dashboards", (t) =>
  t.field({
    type: [DashboardRef],
    nullable: true,
    description:
      "Dashboards that you may open, every version, by code, newest first; drafts for those who may publish.",
    authScopes: { public: true },
    args: { first: t.arg.int({ required: true, description: `Most of them, 1 to ${MOST}.` }) },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.max(1, Math.min(first, MOST)) }),
    resolve: (_root, { first }, { db, viewer }) => findDashboards(db, viewer, Math.max(1, Math.min(first, MOST))),
  }),
);

import { z } from "zod";
import { AuditAction } from "../../generated/prisma/enums.ts";
import { builder } from "../../graph/builder.ts";
import { findChangeable, retirePublished } from "../change-dashboard.ts";
import { projectsOf } from "../find-dashboards.ts";
import { dashboardPayload, refused } from "./dashboard-payload.ts";

const REASON = z
  .string()
  .trim()
  .min(10, "`reason` takes 10 characters or more.")
  .max(500, "`reason` takes 500 characters at most.");

const InputRef = builder.inputType("RetireDashboardInput", {
  description: "What to retire.",
  fields: (t) => ({
    code: t.string({ required: true, description: "Code of the dashboard." }),
    version: t.string({ required: true, description: "Version that is published." }),
    reason: t.string({
      required: true,
      validate: REASON,
      description: "Why, 10 to 500 characters; it stays for ever.",
    }),
  }),
});

const PayloadRef = dashboardPayload("RetireDashboardPayload", "What became of the retiring of a dashboard.");

builder.mutationField("retireDashboard", (t) =>
  t.field({
    type: PayloadRef,
    nullable: true,
    description:
      "Retires a version of a dashboard at once and for good; for coordinators, in their own projects, and admin. Pages that name no version show the one published before it, if that is not retired.",
    authScopes: { dashboards: true },
    args: { input: t.arg({ type: InputRef, required: true, description: "What to retire." }) },
    resolve: async (_root, { input }, { db, viewer, audit }) => {
      const { code, version, reason } = input;
      const found = await findChangeable(db, input, projectsOf(viewer));
      if (found?.status !== "PUBLISHED") {
        const message = `There is no published version ${version} of a dashboard ${code} that you may retire.`;
        return refused({ path: ["input"], code: "DASHBOARD_NOT_FOUND", message });
      }
      const action = AuditAction.RETIRE_DASHBOARD;
      await audit.record({ action, operation: null, subject: { code, version }, reason: reason.trim() });
      await retirePublished(db, found, reason.trim());
      return { dashboard: await findChangeable(db, input, projectsOf(viewer)), userErrors: [] };
    },
  }),
);

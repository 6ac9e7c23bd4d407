import { AuditAction } from "../../generated/prisma/enums.ts";
import { builder } from "../../graph/builder.ts";
import { findChangeable, publishDraft } from "../change-dashboard.ts";
import { findDashboard, projectsOf } from "../find-dashboards.ts";
import { dashboardPayload, refused } from "./dashboard-payload.ts";

const InputRef = builder.inputType("PublishDashboardInput", {
  description: "What to publish.",
  fields: (t) => ({
    code: t.string({ required: true, description: "Code of the dashboard." }),
    version: t.string({ required: true, description: "Version of the draft." }),
  }),
});

const PayloadRef = dashboardPayload("PublishDashboardPayload", "What became of the publishing of a dashboard.");

builder.mutationField("publishDashboard", (t) =>
  t.field({
    type: PayloadRef,
    nullable: true,
    description:
      "Publishes a draft of a dashboard, which never changes from then on; for coordinators, in their own projects, and admin. Pages that name no version show it from their next load.",
    authScopes: { dashboards: true },
    args: { input: t.arg({ type: InputRef, required: true, description: "What to publish." }) },
    resolve: async (_root, { input }, { db, viewer, audit }) => {
      const { code, version } = input;
      const draft = await findChangeable(db, input, projectsOf(viewer));
      if (!draft) {
        const message = `There is no version ${version} of a dashboard ${code} that you may publish.`;
        return refused({ path: ["input"], code: "DASHBOARD_NOT_FOUND", message });
      }
      await audit.record({ action: AuditAction.PUBLISH_DASHBOARD, operation: null, subject: { code, version } });
      if (await publishDraft(db, draft, viewer.actor)) {
        return { dashboard: await findDashboard(db, viewer, code, version), userErrors: [] };
      }
      const message = `Version ${version} of ${code} is no draft any more.`;
      return refused({ path: ["input", "version"], code: "DASHBOARD_FROZEN", message });
    },
  }),
);

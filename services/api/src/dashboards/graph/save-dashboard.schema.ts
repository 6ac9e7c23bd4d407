import type { ReportDefinition } from "@digipoint/sdk/reporting";
import type { Viewer } from "../../access/viewer.ts";
import { AuditAction } from "../../generated/prisma/enums.ts";
import { builder } from "../../graph/builder.ts";
import type { RequestContext } from "../../graph/context.ts";
import { releaseFacts } from "../../statistics/answers/release-facts.ts";
import { releaseFor } from "../../statistics/answers/release-for.ts";
import { saveDraft } from "../change-dashboard.ts";
import { dashboardProblems, type Wanted } from "../check-dashboard.ts";
import { findDashboard } from "../find-dashboards.ts";
import { AudienceRef } from "./dashboard.schema.ts";
import { dashboardPayload, refused } from "./dashboard-payload.ts";

const LockedInput = builder.inputType("LockedParameter", {
  description: "A parameter that no reader can change.",
  fields: (t) => ({
    name: t.string({ required: true, description: "Name of the parameter." }),
    code: t.string({ required: true, description: "Code that always holds." }),
  }),
});

const InputRef = builder.inputType("SaveDashboardInput", {
  description: "A draft of a dashboard.",
  fields: (t) => ({
    definition: t.field({
      type: "JSON",
      required: true,
      description: "The report as plain data; its `id` and `version` are those of the dashboard. At most 100 kB.",
    }),
    project: t.string({ required: true, description: "Code of the project that answers for it." }),
    audience: t.field({ type: AudienceRef, required: true, description: "Who may open it." }),
    allowedOrigins: t.stringList({
      required: true,
      description: "Origins of the pages that may show it, such as `https://intra.example.fi`.",
    }),
    lockedParameters: t.field({ type: [LockedInput], description: "Parameters that no reader can change." }),
  }),
});

const PayloadRef = dashboardPayload("SaveDashboardPayload", "What became of a draft.");

builder.mutationField("saveDashboard", (t) =>
  t.field({
    type: PayloadRef,
    nullable: true,
    description:
      "Saves a draft of a dashboard, in place of the draft with its version; for coordinators, in their own projects, and admin. It is built with every choice first: what could not be shown is refused, with all that is wrong.",
    authScopes: { dashboards: true },
    args: { input: t.arg({ type: InputRef, required: true, description: "The draft." }) },
    resolve: async (_root, { input }, context) => {
      const { definition, project, audience, allowedOrigins } = input;
      const lockedParameters = Object.fromEntries((input.lockedParameters ?? []).map(({ name, code }) => [name, code]));
      const wanted = { definition, audience, allowedOrigins, lockedParameters };
      const problems = await problemsOf(wanted, context);
      if (problems.length > 0) return refused(...problems);
      const checked = definition as ReportDefinition;
      const { id: code, version } = checked;
      if (!(await mayAnswerFor(project, code, context))) {
        const message = `${project} is not a project of yours that can answer for the dashboard ${code}.`;
        return refused({ path: ["input", "project"], code: "PROJECT_REFUSED", message });
      }
      const { db, viewer, audit } = context;
      await audit.record({ action: AuditAction.SAVE_DASHBOARD, operation: null, subject: { code, version, audience } });
      const draft = { ...wanted, definition: checked, code, version, projectCode: project };
      if (await saveDraft(db, draft, viewer.actor)) {
        return { dashboard: await findDashboard(db, viewer, code, version), userErrors: [] };
      }
      const message = `Version ${version} of ${code} was published, so it never changes; save the next version.`;
      return refused({ path: ["input", "definition", "version"], code: "DASHBOARD_FROZEN", message });
    },
  }),
);

async function problemsOf(wanted: Wanted, context: RequestContext) {
  const release = await releaseFor(context, null);
  const { aggregate } = context;
  const catalogue = await releaseFacts(aggregate).catalogue(release.id);
  // The questions of one definition are no exploration, so that trying them takes nothing off the day's budget.
  const asker = { ...context, ledger: { enter: async () => undefined } };
  return dashboardProblems(wanted, { asker, aggregate, release, catalogue });
}

/** A dashboard stays with the project that it began with, so that nobody takes over another's pages. */
async function mayAnswerFor(project: string, code: string, { db, viewer }: RequestContext): Promise<boolean> {
  if (!isOwn(project, viewer)) return false;
  const [known, foreign] = await Promise.all([
    db.project.count({ where: { code: project } }),
    db.dashboardVersion.count({ where: { code, projectCode: { not: project } } }),
  ]);
  return known === 1 && foreign === 0;
}

const isOwn = (project: string, { role, projectCodes }: Viewer) => role === "ADMIN" || projectCodes.includes(project);

import { builder } from "../../graph/builder.ts";
import { type UserError, UserErrorRef } from "../../graph/user-error.schema.ts";
import type { Dashboard } from "../dashboard.ts";
import { DashboardRef } from "./dashboard.schema.ts";

/** What became of a change. */
export interface DashboardPayload {
  readonly dashboard: Dashboard | null;
  readonly userErrors: readonly UserError[];
}

/** The payload of a change of dashboards; each has a type of its own, so that it can grow by itself. */
export const dashboardPayload = (name: string, description: string) =>
  builder.objectRef<DashboardPayload>(name).implement({
    description,
    authScopes: { dashboards: true },
    fields: (t) => ({
      dashboard: t.field({
        type: DashboardRef,
        nullable: true,
        description: "The version as it is now; null where the change was refused.",
        resolve: ({ dashboard }) => dashboard,
      }),
      userErrors: t.field({
        type: [UserErrorRef],
        description: "Why nothing was changed, all of it; empty where something was.",
        resolve: ({ userErrors }) => userErrors,
      }),
    }),
  });

export const refused = (...userErrors: readonly UserError[]): DashboardPayload => ({ dashboard: null, userErrors });

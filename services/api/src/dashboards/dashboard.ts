import type { ReportDefinition } from "@digipoint/sdk/reporting";
import type { DashboardVersion } from "../generated/prisma/client.ts";

/** A version of a dashboard: a report that pages may show. */
export interface Dashboard
  extends Pick<
    DashboardVersion,
    "code" | "version" | "projectCode" | "status" | "audience" | "allowedOrigins" | "publishedAt"
  > {
  readonly definition: ReportDefinition;
  /** Codes that no reader can change, by name of the parameter. */
  readonly lockedParameters: Readonly<Record<string, string>>;
}

/** A row as what it means: definition and locked parameters were checked when they were saved. */
export const dashboardOf = (row: DashboardVersion): Dashboard => ({
  ...row,
  definition: row.definition as unknown as ReportDefinition,
  lockedParameters: row.lockedParameters as Readonly<Record<string, string>>,
});

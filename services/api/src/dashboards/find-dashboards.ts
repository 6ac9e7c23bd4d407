import { rightsOf } from "../access/rights.rules.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { DashboardAudience, DashboardStatus } from "../generated/prisma/enums.ts";
import type { Database } from "../platform/database.ts";
import { type Dashboard, dashboardOf } from "./dashboard.ts";

/** Projects whose dashboards somebody may change: a coordinator's own, and all for admin. */
export const projectsOf = ({ role, projectCodes }: Viewer): Prisma.DashboardVersionWhereInput =>
  role === "ADMIN" ? {} : { projectCode: { in: [...projectCodes] } };

/** What somebody may see: what is published for them, and everything of projects whose dashboards they may change. */
function visibleTo(viewer: Viewer): Prisma.DashboardVersionWhereInput {
  const { signedIn, dashboards } = rightsOf(viewer);
  const published = { status: DashboardStatus.PUBLISHED, ...(!signedIn && { audience: DashboardAudience.PUBLIC }) };
  if (viewer.role === "ADMIN") return {}; // Prisma passes over an empty condition in an OR
  return dashboards ? { OR: [published, projectsOf(viewer)] } : published;
}

/**
 * One version of a dashboard; null where it does not exist or is not the viewer's to see, without telling which.
 *
 * @param version - Null for the one that was published last.
 */
export async function findDashboard(
  db: Database,
  viewer: Viewer,
  code: string,
  version: string | null,
): Promise<Dashboard | null> {
  const wanted = version === null ? { status: DashboardStatus.PUBLISHED } : { version };
  const row = await db.dashboardVersion.findFirst({
    where: { AND: [{ code, ...wanted }, visibleTo(viewer)] },
    orderBy: { publishedAt: "desc" },
  });
  return row && dashboardOf(row);
}

/** Every version that somebody may see, by code, newest first. */
export async function findDashboards(db: Database, viewer: Viewer, first: number): Promise<readonly Dashboard[]> {
  const rows = await db.dashboardVersion.findMany({
    where: visibleTo(viewer),
    orderBy: [{ code: "asc" }, { savedAt: "desc" }],
    take: first,
  });
  return rows.map(dashboardOf);
}

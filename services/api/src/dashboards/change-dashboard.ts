import { Prisma } from "../generated/prisma/client.ts";
import type { Database } from "../platform/database.ts";
import { type Dashboard, dashboardOf } from "./dashboard.ts";

/** A draft that was checked. */
export type Draft = Pick<
  Dashboard,
  "code" | "version" | "projectCode" | "audience" | "allowedOrigins" | "definition" | "lockedParameters"
>;

/** Keeps a draft, in place of the one with its version. @returns Whether it was kept: what was published never changes. */
export async function saveDraft(db: Database, draft: Draft, actor: string): Promise<boolean> {
  const { code, version, projectCode, audience, allowedOrigins } = draft;
  const [definition, locked] = [JSON.stringify(draft.definition), JSON.stringify(draft.lockedParameters)];
  const kept = await db.$executeRaw(Prisma.sql`
    insert into dashboard_version
      (code, version, project_code, audience, definition, allowed_origins, locked_parameters, saved_by)
    values (${code}, ${version}, ${projectCode}, ${audience}::dashboard_audience, ${definition}::jsonb,
      ${[...allowedOrigins]}::text[], ${locked}::jsonb, ${actor})
    on conflict (code, version) do update set project_code = excluded.project_code, audience = excluded.audience,
      definition = excluded.definition, allowed_origins = excluded.allowed_origins,
      locked_parameters = excluded.locked_parameters, saved_by = excluded.saved_by, saved_at = now()
    where dashboard_version.status = 'DRAFT'`);
  return kept === 1;
}

/** The version with its status, for somebody who may change it; null where there is none. */
export async function findChangeable(
  db: Database,
  { code, version }: Pick<Dashboard, "code" | "version">,
  projects: Prisma.DashboardVersionWhereInput,
): Promise<Dashboard | null> {
  const row = await db.dashboardVersion.findFirst({ where: { AND: [{ code, version }, projects] } });
  return row && dashboardOf(row);
}

/** Publishes a draft. @returns Whether it still was one. */
export async function publishDraft(db: Database, { code, version }: Dashboard, actor: string): Promise<boolean> {
  const { count } = await db.dashboardVersion.updateMany({
    where: { code, version, status: "DRAFT" },
    data: { status: "PUBLISHED", publishedBy: actor, publishedAt: new Date() },
  });
  return count === 1;
}

/** Retires what is published, for good. @returns Whether it still was. */
export async function retirePublished(db: Database, { code, version }: Dashboard, reason: string): Promise<boolean> {
  const { count } = await db.dashboardVersion.updateMany({
    where: { code, version, status: "PUBLISHED" },
    data: { status: "RETIRED", retiredAt: new Date(), retirementReason: reason },
  });
  return count === 1;
}

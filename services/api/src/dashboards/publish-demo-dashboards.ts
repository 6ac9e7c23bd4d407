import { REPORTS } from "@digipoint/sdk/reporting";
import pg from "pg";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";

/** Reports that everybody may ask for, and one for those with a credential. */
const SHOWN = { "six-city-comparison": "PUBLIC", "city-overview": "PUBLIC", "pathway-results": "SIGNED_IN" } as const;

const INSERT = `insert into dashboard_version (code, version, project_code, status, audience, definition,
    allowed_origins, locked_parameters, saved_by, published_by, published_at)
  values ($1, $2, 'DEMO', 'PUBLISHED', $3, $4, $5, '{}', 'demo', 'demo', now())
  on conflict (code, version) do nothing`;

/** Pages of this machine, whatever port they are served from in the examples. */
const ORIGINS = ["http://localhost:5173", "http://localhost:8080"];

/** Publishes some of the SDK's ready reports as dashboards of the demonstration; doing it again changes nothing. */
export async function publishDemoDashboards(settings: ConnectionSettings): Promise<void> {
  const owner = new pg.Client(settings);
  await owner.connect();
  try {
    for (const definition of REPORTS) {
      const audience = SHOWN[definition.id as keyof typeof SHOWN];
      if (audience === undefined) continue;
      const { id, version } = definition;
      await owner.query(INSERT, [id, version, audience, JSON.stringify(definition), ORIGINS]);
    }
  } finally {
    await owner.end();
  }
}

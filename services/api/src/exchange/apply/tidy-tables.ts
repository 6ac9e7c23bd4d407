import pg from "pg";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import type { TableChanges } from "../import-report.ts";

const MANY_ROWS = 5000;

/** Renews what the planner knows of the tables that changed, and after many rows their visibility map too. */
export async function tidyTables(settings: ConnectionSettings, changes: readonly TableChanges[]): Promise<void> {
  const changed = changes.filter(({ inserted, updated }) => inserted + updated > 0);
  const rows = changed.reduce((sum, { inserted, updated }) => sum + inserted + updated, 0);
  const tables = changed
    .map(({ table }) => (table === "participant" ? "participant, participant_ref" : table))
    .join(", ");
  if (tables === "") return;
  const owner = new pg.Client(settings);
  await owner.connect();
  try {
    await owner.query(`${rows > MANY_ROWS ? "vacuum (analyze)" : "analyze"} ${tables}`);
  } finally {
    await owner.end();
  }
}

import type { Client } from "pg";
import type { TableChanges } from "../import-report.ts";
import { PEOPLE_TABLES, REFERENCE_TABLES } from "../tables/all-tables.ts";
import { followCity } from "./follow-city.ts";
import { applyPeople } from "./people-changes.ts";
import { applyReference } from "./reference-changes.ts";

/**
 * Writes a checked delivery, reference tables first. What it does not bring is left alone.
 *
 * @param changed - Tables that others hang on, of which rows of the database change.
 * @param onTable - Told before each table.
 * @returns changes of every table that the delivery has rows of, or whose rows had to follow.
 */
export async function applyDelivery(
  client: Client,
  changed: ReadonlySet<string>,
  onTable: (table: string) => void,
): Promise<readonly TableChanges[]> {
  const changes: TableChanges[] = [];
  for (const spec of REFERENCE_TABLES) {
    onTable(spec.table);
    changes.push(await applyReference(client, spec));
  }
  for (const spec of PEOPLE_TABLES) {
    onTable(spec.table);
    changes.push(await applyPeople(client, spec));
  }
  const followed = changed.size > 0 ? await followCity(client) : new Map<string, number>();
  return changes
    .map((change) => ({ ...change, updated: change.updated + (followed.get(change.table) ?? 0) }))
    .filter(({ inserted, updated, unchanged }) => inserted + updated + unchanged > 0);
}

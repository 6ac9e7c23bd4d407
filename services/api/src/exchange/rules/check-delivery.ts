import type { Client } from "pg";
import type { StagedFile } from "../import-report.ts";
import { dropDuplicates, reportDuplicates } from "../resolve/duplicate-rows.ts";
import { changedParents, resolvePeople, resolveReferences, setScope } from "../resolve/resolve-delivery.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";
import { checkRules } from "./check-rules.ts";

/**
 * Checks the staged rows against each other and against the database, and leaves them resolved,
 * ready to be applied. Problems gather in the problem table.
 *
 * @param onTable - Told before each table.
 * @returns tables that others hang on, of which the delivery would change rows of the database.
 */
export async function checkDelivery(
  client: Client,
  files: readonly StagedFile[],
  onTable: (table: string) => void,
): Promise<ReadonlySet<string>> {
  const filled = new Set(files.filter(({ rows }) => rows > 0).map(({ file }) => file));
  const delivered = ALL_TABLES.filter(({ file }) => filled.has(file));
  for (const table of delivered) {
    onTable(table.table);
    await client.query(`analyze stage_${table.table}`);
    const { rowCount } = await client.query(reportDuplicates(table));
    if (rowCount) await client.query(dropDuplicates(table));
  }
  await resolveReferences(client);
  await setScope(client);
  await resolvePeople(client);
  const changed = await changedParents(client);
  await checkRules(client, { delivered: new Set(delivered.map(({ table }) => table)), changed }, onTable);
  return changed;
}

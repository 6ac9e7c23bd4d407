import type { Client } from "pg";
import type { StagedFile } from "../import-report.ts";
import type { ImportReach } from "../reach/import-reach.ts";
import { refuseOtherCities, refuseOutside } from "../reach/refuse-outside.ts";
import { dropDuplicates, reportDuplicates } from "../resolve/duplicate-rows.ts";
import { changedParents, resolvePeople, resolveReferences, setScope } from "../resolve/resolve-delivery.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";
import { checkRules } from "./check-rules.ts";

/** The other participation may be another city's, whose steward this is not. */
const FORGET_OVERLAPS = "delete from import_problem where rule = 'V12' and severity = 'warning'";

/**
 * Checks the staged rows against each other and against the database, and leaves them resolved,
 * ready to be applied. Problems gather in the problem table.
 *
 * @param reach - Whose rows may be sent; any where it is left out.
 * @param onTable - Told before each table.
 * @returns tables that others hang on, of which the delivery would change rows of the database.
 */
export async function checkDelivery(
  client: Client,
  files: readonly StagedFile[],
  reach: ImportReach | undefined,
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
  if (reach) await refuseOutside(client, reach);
  await resolveReferences(client);
  await setScope(client);
  if (reach) await refuseOtherCities(client, reach);
  await resolvePeople(client);
  const changed = await changedParents(client);
  await checkRules(client, { delivered: new Set(delivered.map(({ table }) => table)), changed }, onTable);
  if (reach?.kind === "city") await client.query(FORGET_OVERLAPS);
  return changed;
}

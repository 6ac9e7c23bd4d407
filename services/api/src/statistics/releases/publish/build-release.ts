import type { ClientBase } from "pg";
import { INDICATORS } from "../../../indicators/definitions/catalogue.ts";
import { runChecks } from "../../../indicators/validation/run-checks.ts";
import { checkIntegrity } from "./check-integrity.ts";
import { fillTables } from "./fill-tables.ts";
import { freezeCategories } from "./freeze-categories.ts";
import { type BuiltRelease, makeVisible } from "./make-visible.ts";
import { perturbationInUse, THRESHOLD } from "./perturbation-in-use.ts";
import type { PublishOrder } from "./publish-request.ts";
import { releaseChecksum } from "./release-checksum.ts";
import { attachTables, createTables, indexTables } from "./release-tables.ts";

/** Everything of a release, inside the transaction that it appears with; answers its code. */
export async function buildRelease(client: ClientBase, order: PublishOrder): Promise<string> {
  const { asOf, begin } = order;
  const perturbationTable = await perturbationInUse(client);
  const releaseId = await nextId(client);
  const tables = await createTables(client, releaseId);
  await fillTables(client, tables, order);
  begin("categories");
  await freezeCategories(client, releaseId, asOf);
  begin("rules");
  await client.query(`analyze ${tables.row}`);
  await runChecks(client, { releaseId, asOf, tables });
  begin("indexes");
  await indexTables(client, tables);
  begin("checksum");
  const definitionVersions = Object.fromEntries(INDICATORS.map(({ code, version }) => [code, version]));
  const frozenWith = { releaseId, asOf, perturbationTable, threshold: THRESHOLD, definitionVersions };
  const checksum = await releaseChecksum(client, tables, frozenWith);
  begin("integrity");
  await checkIntegrity(client, tables, { releaseId, asOf });
  begin("announcing");
  await attachTables(client, releaseId, tables);
  const built: BuiltRelease = {
    id: releaseId,
    checksum,
    perturbationTableId: perturbationTable.id,
    threshold: THRESHOLD,
    definitionVersions,
    records: tables.row,
  };
  return makeVisible(client, built, order);
}

/** Its tables are named by it, so it is known before there is a release; one that comes to nothing leaves a gap. */
async function nextId(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    "select nextval(pg_get_serial_sequence('release', 'id'))::integer as id",
  );
  const [row] = rows;
  if (!row) throw new Error("The database gave no number for the release.");
  return row.id;
}

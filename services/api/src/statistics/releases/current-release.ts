import type { ClientBase } from "pg";
import type { ReleaseHead } from "./release-head.ts";

const COLUMNS = `id, code, as_of::text as "asOf", status, published_at as "publishedAt", checksum,
  perturbation_table_id as "perturbationTableId", threshold, definition_versions as "definitionVersions",
  cities_expected as "citiesExpected", cities_reporting as "citiesReporting"`;

const CURRENT = { name: "release-current", text: `select ${COLUMNS} from release where status = 'CURRENT'` };
const BY_CODE = { name: "release-by-code", text: `select ${COLUMNS} from release where code = $1` };

/**
 * What statistics are answered from at this moment; null before the first release and after the withdrawal of the
 * last one. Asked anew for every operation, so that a withdrawal holds at once in every process.
 */
export async function currentRelease(pool: Pick<ClientBase, "query">): Promise<ReleaseHead | null> {
  const { rows } = await pool.query<ReleaseHead>(CURRENT);
  return rows[0] ?? null;
}

/** Any release, withdrawn ones too; null where there is none of that code. */
export async function releaseByCode(pool: Pick<ClientBase, "query">, code: string): Promise<ReleaseHead | null> {
  const { rows } = await pool.query<ReleaseHead>({ ...BY_CODE, values: [code] });
  return rows[0] ?? null;
}

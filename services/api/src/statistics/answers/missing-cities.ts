import type { Pool } from "pg";
import type { TableCategory } from "../tables/stat-table.ts";
import type { Answer } from "./answer.ts";
import { releaseFacts } from "./release-facts.ts";

/** The cities that have not reported to the release that answered, by name. Of live data none are expected. */
export async function missingCities({ table }: Answer, aggregate: Pool): Promise<readonly TableCategory[]> {
  const { basis, citiesMissing } = table;
  if (!("release" in basis) || citiesMissing.length === 0) return [];
  const catalogue = await releaseFacts(aggregate).catalogue(basis.release.id);
  return citiesMissing.map((code) => catalogue.category("city", code) ?? unknownCity(code));
}

function unknownCity(code: string): never {
  throw new Error(`The release expects the city ${code}, which is none of its categories.`);
}

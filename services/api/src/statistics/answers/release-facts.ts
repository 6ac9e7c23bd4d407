import type { Pool } from "pg";
import type { PerturbationTable } from "../../disclosure/perturbation-table.ts";
import type { Catalogue } from "../dimensions/catalogue.ts";
import { catalogueLoader } from "../tables/catalogue-loader.ts";
import { perturbationTableLoader } from "../tables/perturbation-table-loader.ts";

/** What a release has beside its rows; it never changes, so each is read once. */
export interface ReleaseFacts {
  catalogue(releaseId: number): Promise<Catalogue>;
  perturbationTable(id: string): Promise<PerturbationTable>;
}

const known = new WeakMap<Pool, ReleaseFacts>();

export function releaseFacts(pool: Pool): ReleaseFacts {
  const facts = known.get(pool) ?? {
    catalogue: catalogueLoader(pool).ofRelease,
    perturbationTable: perturbationTableLoader(pool),
  };
  known.set(pool, facts);
  return facts;
}

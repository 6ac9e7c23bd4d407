import type { Localised } from "@digipoint/sdk/model";
import type { Pool } from "pg";
import { type Catalogue, createCatalogue } from "../dimensions/catalogue.ts";
import type { Category } from "../dimensions/category.ts";
import { loadCategories } from "../dimensions/load-categories.ts";
import { readOnce } from "./read-once.ts";

export interface CatalogueLoader {
  /** The frozen categories of a release, read once. */
  ofRelease(releaseId: number): Promise<Catalogue>;
  /** The categories of today's reference data, read anew. */
  asOf(day: string): Promise<Catalogue>;
}

interface CategoryRow extends Omit<Category, "title"> {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

const SELECT = {
  name: "release-categories",
  text: `select dimension, code, position, parent_code as parent, implies, title_fi as fi, title_sv as sv, title_en as en
         from statistics.release_category where release_id = $1`,
};

export function catalogueLoader(pool: Pool): CatalogueLoader {
  const read = async (releaseId: number) => {
    const { rows } = await pool.query<CategoryRow>({ ...SELECT, values: [releaseId] });
    return createCatalogue(
      rows.map(({ fi, sv, en, ...category }) => ({ ...category, title: { fi, sv, en } satisfies Localised })),
    );
  };
  return {
    ofRelease: readOnce(read),
    asOf: async (day) => createCatalogue(await loadCategories(pool, day)),
  };
}

import { LRUCache } from "lru-cache";
import type { Pool } from "pg";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { measuresFor } from "../measures/measures.ts";
import { prepareQuestion } from "../questions/prepare-question.ts";
import type { Statistics } from "./answer-questions.ts";
import { catalogueLoader } from "./catalogue-loader.ts";
import { exactTable } from "./exact-table.ts";
import { perturbationTableLoader } from "./perturbation-table-loader.ts";
import { protectedTable } from "./protected-table.ts";
import type { StatTable } from "./stat-table.ts";

const REMEMBERED_FIGURES = 2_000_000;

interface StatisticsDependencies {
  /** Connections of the aggregation role. */
  readonly pool: Pool;
  /** Finalises cell keys; the same for ever. */
  readonly cellKeySecret: string;
}

/**
 * The one engine behind every figure. What a release answers never changes, so protected tables are remembered; a
 * release that is withdrawn is not asked again, whatever is remembered of it.
 */
export function createStatistics({ pool, cellKeySecret }: StatisticsDependencies): Statistics {
  const secret = Buffer.from(cellKeySecret);
  const catalogues = catalogueLoader(pool);
  const perturbationTables = perturbationTableLoader(pool);
  const protectedMeasures = measuresFor("own-projects");
  const exactMeasures = measuresFor("all-projects");
  const publicDimensions = DIMENSIONS.filter(({ isPublic }) => isPublic);
  const answers = new LRUCache<string, StatTable, () => Promise<StatTable>>({
    maxSize: REMEMBERED_FIGURES,
    sizeCalculation: ({ values }) => values.length + 1,
    fetchMethod: (_key, _stale, { context: answer }) => answer(),
  });

  return {
    protectedTable: async (question, release, audience) => {
      const catalogue = await catalogues.ofRelease(release.id);
      const isPublic = audience === "public";
      const askable = {
        measures: protectedMeasures,
        dimensions: isPublic ? publicDimensions : DIMENSIONS,
        catalogue,
        isProtected: true,
      };
      const prepared = prepareQuestion(question, askable);
      const key = JSON.stringify([release.id, audience, prepared.question]);
      const answer = async () => {
        const table = await perturbationTables(release.perturbationTableId);
        const protection = { table, secret, threshold: release.threshold };
        return protectedTable(prepared, { pool, release, askable, protection, isPublic });
      };
      return answers.forceFetch(key, { context: answer });
    },
    exactTable: async (question, basis, scope) => {
      const catalogue =
        "release" in basis ? await catalogues.ofRelease(basis.release.id) : await catalogues.asOf(basis.asOf);
      const askable = { measures: exactMeasures, dimensions: DIMENSIONS, catalogue, isProtected: false };
      return exactTable(prepareQuestion(question, askable), { pool, basis, scope, catalogue });
    },
  };
}

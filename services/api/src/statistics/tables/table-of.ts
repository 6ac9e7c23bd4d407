import type { Catalogue } from "../dimensions/catalogue.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { StatTable } from "./stat-table.ts";

interface Answered extends Pick<StatTable, "basis" | "isProtected" | "citiesMissing"> {
  readonly catalogue: Catalogue;
}

/** Puts figures into their places. */
export function tableOf(
  { measure, statistic, where, question }: PreparedQuestion,
  { dimensions }: Layout,
  figures: readonly Figure[],
  { catalogue, ...answered }: Answered,
): StatTable {
  const { code, title, definition, unit, version } = measure;
  return {
    ...answered,
    question,
    measure: { code, title, definition, unit, version },
    statistic,
    conditions: where.map(({ dimension, category, of }) => ({
      dimension,
      category,
      dimensionTitle: of.title,
      categoryTitle: catalogue.category(dimension, category)?.title ?? { fi: category, sv: category, en: category },
    })),
    dimensions,
    values: figures.map(({ value }) => value),
    statuses: figures.map(({ status }) => status),
    noise: figures.map(({ noise }) => noise),
    coarser: async () => [],
  };
}

import { absent, decimalsOf, type Figure, roleOf, type StatTable, shown, unitOf } from "@digipoint/sdk/model";
import type { Pool } from "pg";
import type { FigureStatus } from "../tables/stat-table.ts";
import type { Answer } from "./answer.ts";
import { exchangePassport } from "./exchange-passport.ts";
import { figureAt } from "./figure-at.ts";

/** An answer as every format writes it: texts in all languages, so that one table serves every reader. */
export async function exchangeTable(answer: Answer, aggregate: Pool): Promise<StatTable> {
  const { table } = answer;
  const { measure, statistic, isProtected } = table;
  return {
    measure: {
      ...measure,
      unit: unitOf(measure.code, measure.unit, statistic),
      decimals: decimalsOf(statistic, isProtected),
    },
    statistic,
    conditions: table.conditions.map((condition) => ({
      dimension: { code: condition.dimension, title: condition.dimensionTitle, role: roleOf(condition.dimension) },
      category: { code: condition.category, title: condition.categoryTitle },
    })),
    dimensions: table.dimensions.map((dimension) => ({
      code: dimension.code,
      title: dimension.title,
      role: roleOf(dimension.code),
      categories: dimension.categories,
    })),
    figures: table.statuses.map((_, place) => figureIn(answer, place)),
    passport: await exchangePassport(answer, aggregate),
  };
}

const ABSENT = { HIDDEN: "hidden", MISSING: "missing", NOT_APPLICABLE: "notApplicable" } as const satisfies Partial<
  Record<FigureStatus, Exclude<Figure["status"], "shown">>
>;

function figureIn(answer: Answer, place: number): Figure {
  const { status, value, noise } = figureAt(answer, place);
  if (status !== "SHOWN") return absent(ABSENT[status]);
  if (value === null) throw new Error(`The figure at place ${place} is shown, and has no value.`);
  return shown(value, noise);
}

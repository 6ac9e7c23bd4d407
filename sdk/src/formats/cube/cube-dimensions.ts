import type { DimensionRole, Localised, StatTable, TableCategory, TableMeasure, Unit } from "../../model/index.ts";
import { idOfCategory, idsOfCategories } from "./category-ids.ts";
import type { Cube, CubeCategory, CubeDimension, CubeKind } from "./cube.ts";
import { columnsOfDimensions, idsOfDimensions } from "./dimension-ids.ts";
import { granularityOf } from "./period.ts";
import { metricPlace } from "./transpose.ts";
import { measuredIn, plainMeasure } from "./units.ts";

interface Named {
  readonly code: string;
  readonly title: Localised;
  readonly role: DimensionRole;
  readonly kind: CubeKind;
  readonly categories: readonly TableCategory[];
}

/** The dimensions of a table as those of a cube: what is counted, the conditions, the breakdowns. */
export function cubeDimensions(table: StatTable): Cube["dimensions"] {
  const metric = metricPlace(table.dimensions);
  const others = [
    ...table.conditions.map(({ dimension, category }) => ({
      ...dimension,
      kind: "condition" as const,
      categories: [category],
    })),
    ...table.dimensions
      .filter((_, place) => place !== metric)
      .map((dimension) => ({ ...dimension, kind: "breakdown" as const })),
  ];
  const codes = others.map(({ code }) => code);
  const columns = columnsOfDimensions(codes);
  const time = timePlace(others);
  const ids = idsOfDimensions(codes, time);
  return [
    indicatorOf(table, metric),
    ...others.map((dimension, place) => ({
      ...written(dimension, table),
      id: ids[place] ?? dimension.code,
      column: columns[place] ?? dimension.code,
      granularity: place === time ? granularityOf(dimension.categories.map(({ code }) => code)) : null,
    })),
  ];
}

/**
 * The dimension that is `TIME_PERIOD` elsewhere: the last one that is a time and has nothing but periods of one length.
 * One with a total, or with a category for those who have no such day, is an ordinary dimension under its own name.
 */
function timePlace(dimensions: readonly Named[]): number {
  return dimensions.findLastIndex(
    ({ role, categories }) => role === "time" && granularityOf(categories.map(({ code }) => code)) !== null,
  );
}

const INDICATOR: Localised = { fi: "Mittari", sv: "Indikator", en: "Indicator" };

function indicatorOf(table: StatTable, metric: number | null): CubeDimension {
  const { measure, dimensions } = table;
  const found = metric === null ? undefined : dimensions[metric];
  const named: Named = found
    ? { ...found, kind: "metric" }
    : {
        code: "indicator",
        title: INDICATOR,
        role: "metric",
        kind: "measure",
        categories: [{ code: measure.code, title: measure.title, measure }],
      };
  return { ...written(named, table), id: "INDICATOR", column: "indicator", granularity: null };
}

function written(dimension: Named, table: StatTable): Omit<CubeDimension, "id" | "column" | "granularity"> {
  const { code, title, role, kind, categories } = dimension;
  const ids = idsOfCategories(
    categories.map((category) => category.code),
    role === "geo",
  );
  const isMeasured = kind === "measure" || kind === "metric";
  return {
    code,
    title,
    role,
    kind,
    categories: categories.map((category, place): CubeCategory => {
      return {
        id: ids[place] ?? category.code,
        code: category.code,
        title: category.title,
        measure: isMeasured ? counted(category, table) : null,
      };
    }),
  };
}

function counted({ code, title, measure }: TableCategory, table: StatTable): TableMeasure {
  const known = measure ?? plainMeasure(code, { title, unit: table.measure.unit, decimals: table.measure.decimals });
  const one = measuredIn(known, table.statistic);
  return { ...one, unit: safe(one.unit) };
}

const safe = (unit: Unit): Unit => ({ ...unit, code: idOfCategory(unit.code, false) });

import type { Figure, StatTable, TableMeasure } from "../../model/index.ts";
import { FormatError } from "../format-error.ts";
import { idOfCategory } from "./category-ids.ts";
import type { Cube, CubeCell } from "./cube.ts";
import { cubeDimensions } from "./cube-dimensions.ts";
import { idOfDimension } from "./dimension-ids.ts";
import { flowOf, titleOf } from "./flow.ts";
import { plainDecimal, roundTo } from "./plain-decimal.ts";
import { statusOf } from "./status-codes.ts";
import { metricPlace, movedFirst } from "./transpose.ts";

/**
 * A table as exchange formats see it.
 *
 * @throws {@link FormatError} if the table has not as many figures as its dimensions say, a dimension has no category or
 * one twice, or a value cannot be written exactly.
 */
export function cubeOf(table: StatTable): Cube {
  const { statistic, measure, passport } = table;
  const [indicator, ...others] = cubeDimensions(table);
  const dimensions: Cube["dimensions"] = [indicator, ...others];
  checkShape(table);
  const metric = metricPlace(table.dimensions);
  const sizes = table.dimensions.map(({ categories }) => categories.length);
  const figures = metric === null ? table.figures : movedFirst(table.figures, sizes, metric);
  const perIndicator = figures.length / indicator.categories.length;
  const cells = figures.map((figure, place) =>
    cellOf(figure, indicator.categories[Math.floor(place / perIndicator)]?.measure ?? measure),
  );
  return {
    agency: agencyOf(passport.agency),
    flow: flowOf(
      statistic,
      others.map(({ id }) => id),
    ),
    edition: passport.release ?? passport.dataAsOf,
    title: titleOf(table),
    statistic,
    measure: (indicator.kind === "measure" ? indicator.categories[0]?.measure : null) ?? measure,
    dimensions,
    cells,
    hasNoise: cells.some(({ noise }) => noise !== null),
    passport,
  };
}

const agencyOf = (agency: string): string => {
  const id = idOfCategory(agency, false).replace(/[@$]/g, "_");
  return /^[A-Za-z]/.test(id) ? id : `X${id}`;
};

function checkShape({ dimensions, figures }: StatTable): void {
  for (const { code, categories } of dimensions) {
    if (categories.length === 0) throw new FormatError("has no category.", idOfDimension(code));
    const codes = new Set(categories.map((category) => category.code));
    if (codes.size < categories.length) throw new FormatError("has a category twice.", idOfDimension(code));
  }
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (figures.length !== size) {
    throw new FormatError(`The table has ${figures.length} figures where its dimensions say ${size}.`);
  }
}

function cellOf(figure: Figure, { decimals }: TableMeasure): CubeCell {
  if (figure.status !== "shown") {
    const { status, confidentiality } = statusOf(figure.status);
    return { status, confidentiality, value: null, text: "", noise: null };
  }
  const value = roundTo(figure.value, decimals);
  return {
    status: "A",
    confidentiality: "F",
    value,
    text: plainDecimal(value, decimals),
    decimals,
    noise: figure.noise,
  };
}

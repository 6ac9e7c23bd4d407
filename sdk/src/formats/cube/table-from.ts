import {
  absent,
  type Figure,
  type Localised,
  type StatTable,
  shown,
  type TableCategory,
  type TableMeasure,
} from "../../model/index.ts";
import { FormatError } from "../format-error.ts";
import { codeOfCategory } from "./category-ids.ts";
import type { CellParts, CubeParts } from "./cube-parts.ts";
import { codeOfDimension } from "./dimension-ids.ts";
import { type ResolvedDimension, resolveDimensions } from "./resolve-dimensions.ts";
import { absenceOf, saysAbsent } from "./status-codes.ts";
import { plainMeasure } from "./units.ts";

/** The word for several measures side by side, where a file has none of its own. */
const SEVERAL: Localised = { fi: "Mittarit", sv: "Indikatorer", en: "Indicators" };

/**
 * The table that a file holds.
 *
 * @throws {@link FormatError} if there are not as many cells as the dimensions say, or a cell has a value beside a mark
 * that says that it has none.
 */
export function tableFrom(parts: CubeParts): StatTable {
  const dimensions = resolveDimensions(parts.dimensions);
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (parts.cells.length !== size) {
    throw new FormatError(`The file has ${parts.cells.length} cells where its dimensions say ${size}.`);
  }
  return {
    measure: measureOf(parts, dimensions),
    statistic: parts.statistic,
    conditions: dimensions.flatMap((dimension) => {
      const [category] = dimension.kind === "condition" ? categoriesOf(dimension) : [];
      return category ? [{ dimension: named(dimension), category }] : [];
    }),
    dimensions: dimensions
      .filter(({ kind }) => kind === "breakdown" || kind === "metric")
      .map((dimension) => ({ ...named(dimension), categories: categoriesOf(dimension) })),
    figures: parts.cells.map(figureOf),
    passport: parts.passport,
  };
}

function measureOf({ measure }: CubeParts, dimensions: readonly ResolvedDimension[]): TableMeasure {
  const indicator = dimensions.find(({ kind }) => kind === "measure");
  const [own] = indicator ? categoriesOf(indicator) : [];
  const several = () => plainMeasure("indicators", { title: SEVERAL });
  return own?.measure ?? measure ?? (own ? plainMeasure(own.code, { title: own.title }) : several());
}

const named = ({ id, code = codeOfDimension(id), title, role }: ResolvedDimension) => ({ code, title, role });

const categoriesOf = ({ categories, kind, role }: ResolvedDimension): readonly TableCategory[] =>
  categories.map(({ id, code = codeOfCategory(id, kind, role === "geo"), title, measure }) => ({
    code,
    title,
    ...(measure ? { measure } : {}),
  }));

function figureOf({ value, mark, noise }: CellParts, place: number): Figure {
  if (value === null) return absent(absenceOf(mark));
  if (saysAbsent(mark)) throw new FormatError(`A value stands beside the mark ${mark}.`, `cell ${place}`);
  if (!Number.isFinite(value)) throw new FormatError("The value is no number.", `cell ${place}`);
  return shown(value, noise);
}

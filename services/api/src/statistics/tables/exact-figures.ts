import { type Cell, reduced } from "../cells/conditions.ts";
import type { Counts } from "../counting/count-cells.ts";
import type { Catalogue } from "../dimensions/catalogue.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import { type Figure, without } from "./figure.ts";
import type { AskedCell } from "./layout.ts";

/** Every cell that must be counted for the exact figures of a table's cells. */
export const cellsToCount = (
  { measure, statistic }: PreparedQuestion,
  catalogue: Catalogue,
  cells: readonly AskedCell[],
): readonly Cell[] =>
  statistic === "SHARE"
    ? cells.flatMap((asked) => [asked.cell, baseOf(measure.population, catalogue, asked)])
    : cells.map(({ cell }) => cell);

/** The exact figure of one cell, zero included. */
export function exactFigure(
  place: AskedCell,
  { measure, statistic }: PreparedQuestion,
  catalogue: Catalogue,
  counts: Counts,
): Figure {
  const { people, amount } = counts(place.cell);
  const { persons } = people;
  const inUnits = amount.sum / (measure.amount?.perUnit ?? 1);
  switch (statistic) {
    case "COUNT":
      return exact(persons);
    case "SUM":
      return exact(inUnits);
    case "MEAN":
      return ratio(inUnits, persons);
    case "SHARE":
      return ratio(100 * persons, counts(baseOf(measure.population, catalogue, place)).people.persons);
  }
}

const baseOf = (set: Cell["set"], catalogue: Catalogue, { asked }: AskedCell) =>
  reduced(catalogue, { set, conditions: asked });

const exact = (value: number): Figure => ({ status: "SHOWN", value: Math.round(value * 1000) / 1000, noise: null });

const ratio = (numerator: number, denominator: number): Figure =>
  denominator === 0 ? without("NOT_APPLICABLE") : exact(numerator / denominator);

import type { Localised } from "@digipoint/sdk/model";
import type { FigureStatus, TableCategory, TableDimension } from "../tables/stat-table.ts";
import type { Answer } from "./answer.ts";
import { hiddenBelowOf } from "./hidden-below.ts";
import { roundNoise } from "./round-noise.ts";
import { statusWords } from "./status-words.ts";

/** A figure as readers get it. */
export interface ShownFigure {
  readonly status: FigureStatus;
  /** Null unless shown. */
  readonly value: number | null;
  /** Rounded; null unless shown and protected. */
  readonly noise: number | null;
  /** What to say in place of the value; null where it is shown. */
  readonly words: Localised | null;
}

/** @param place - In the flat arrays of the table, from 0. */
export function figureAt(answer: Answer, place: number): ShownFigure {
  const { values, statuses, noise } = answer.table;
  const status = statuses[place] ?? "HIDDEN";
  return {
    status,
    value: values[place] ?? null,
    noise: roundNoise(noise[place] ?? null),
    words: statusWords(status, hiddenBelowOf(answer) ?? 0),
  };
}

/** What the figure of a place is about: one category of each dimension. The last dimension runs fastest. */
export function categoriesAt(dimensions: readonly TableDimension[], place: number): readonly TableCategory[] {
  const found: TableCategory[] = [];
  let rest = place;
  for (const { categories } of dimensions.toReversed()) {
    const category = categories[rest % categories.length];
    if (category) found.unshift(category);
    rest = Math.floor(rest / categories.length);
  }
  return found;
}

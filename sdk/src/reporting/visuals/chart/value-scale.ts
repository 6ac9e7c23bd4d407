import { scaleLinear } from "d3-scale";
import { isShown } from "../../../model/index.ts";
import type { Cell } from "./open-table.ts";

/** Places of values across the picture, in percent of its width. */
export type ValueScale = (value: number) => number;

/**
 * A scale that begins at zero, so that lengths compare as values do.
 *
 * @param most - Where the largest value ends, in percent of the width.
 */
export function valueScale(values: readonly number[], most: number): ValueScale {
  const least = Math.min(0, ...values);
  const largest = Math.max(0, ...values);
  const scale = scaleLinear([least, largest === least ? least + 1 : largest], [0, most]);
  return (value) => scale(value);
}

/** The values that are shown. */
export const shownValues = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap(({ figure }) => (isShown(figure) ? [figure.value] : []));

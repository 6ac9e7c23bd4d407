import { FormatError } from "../format-error.ts";
import type { CellParts, DimensionParts } from "./cube-parts.ts";
import { decimalsOfValue } from "./plain-decimal.ts";

/** A cell that does not stand in a file: the file says nothing of it. */
const UNSAID: CellParts = { value: null, mark: null, noise: null };

/** One line of a flat file: a category of each dimension, and a cell. */
export interface Placed {
  /** Exchange codes, in the order of the dimensions. */
  readonly ids: readonly string[];
  readonly cell: CellParts;
}

/**
 * Puts the cells of a flat file into their places, in whatever order they stand there.
 *
 * @throws {@link FormatError} if two lines are about the same cell.
 */
export function denseCells(
  dimensions: readonly Pick<DimensionParts, "categories">[],
  lines: readonly Placed[],
): readonly CellParts[] {
  const places = dimensions.map(({ categories }) => new Map(categories.map(({ id }, place) => [id, place])));
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (size > LARGEST) throw new FormatError(`The file has ${size} cells; at most ${LARGEST} are read.`);
  const cells: CellParts[] = Array.from({ length: size }, () => UNSAID);
  const said = new Set<number>();
  for (const { ids, cell } of lines) {
    const place = ids.reduce((sum, id, at) => sum * (places[at]?.size ?? 1) + (places[at]?.get(id) ?? 0), 0);
    if (said.has(place)) throw new FormatError("A line is about the same figure as an earlier one.", ids.join(", "));
    said.add(place);
    cells[place] = cell;
  }
  return cells;
}

/** Sparse lines of a large product of dimensions would fill the memory with nothing. */
const LARGEST = 5_000_000;

/** The categories that occur in a column, in order of appearance. */
export const appearing = (lines: readonly Placed[], at: number): readonly string[] => [
  ...new Set(lines.map(({ ids }) => ids[at] ?? "")),
];

/** Decimals that no value is cut by, at most 6. */
export const decimalsOfCells = (cells: readonly CellParts[]): number =>
  cells.reduce((most, { value }) => Math.max(most, value === null ? 0 : decimalsOfValue(value)), 0);

import type { Cube, CubeCategory, CubeCell } from "./cube.ts";

/** One cell with the category that it has of each dimension, in their order: the indicator first. */
export interface CubeRow {
  readonly categories: readonly CubeCategory[];
  /** Place of each of them in its dimension. */
  readonly places: readonly number[];
  readonly cell: CubeCell;
}

/** The cells of a cube with what they are about, last dimension fastest. */
export function* cubeRows({ dimensions, cells }: Cube): Generator<CubeRow> {
  const sizes = dimensions.map(({ categories }) => categories.length);
  for (const [at, cell] of cells.entries()) {
    const places = placesAt(sizes, at);
    const categories = dimensions.flatMap((dimension, index) => dimension.categories[places[index] ?? 0] ?? []);
    yield { categories, places, cell };
  }
}

/** Place of each dimension at a position of a dense, row-major list. */
function placesAt(sizes: readonly number[], position: number): readonly number[] {
  const places: number[] = [];
  let rest = position;
  for (const size of sizes.toReversed()) {
    places.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return places;
}

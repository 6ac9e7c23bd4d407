import type { Figure, StatTable } from "../../../model/index.ts";

/**
 * Changes the figures of a table line by line along one dimension; lines may become longer or shorter, each alike.
 *
 * @param place - How many dimensions lie before it.
 * @param change - Given the figures of all categories of the dimension, with those of the others the same.
 */
export function mapAlong(
  { figures, dimensions }: Pick<StatTable, "figures" | "dimensions">,
  place: number,
  change: (line: readonly Figure[], at: number) => readonly Figure[],
): readonly Figure[] {
  const sizes = dimensions.map(({ categories }) => categories.length);
  const length = sizes[place] ?? 1;
  const stride = sizes.slice(place + 1).reduce((product, size) => product * size, 1);
  const outer = figures.length / (length * stride);
  const changed: Figure[] = [];
  for (let block = 0; block < outer; block++) {
    const lines = Array.from({ length: stride }, (_none, inner) => {
      const line = Array.from({ length }, (_other, step) => figures[(block * length + step) * stride + inner]);
      return change(
        line.filter((figure) => figure !== undefined),
        block * stride + inner,
      );
    });
    const steps = lines[0]?.length ?? 0;
    for (let step = 0; step < steps; step++) {
      for (const line of lines) changed.push(...line.slice(step, step + 1));
    }
  }
  return changed;
}

/** The table with other categories of a dimension, and figures to match. */
export const withDimension = (
  table: StatTable,
  place: number,
  dimension: StatTable["dimensions"][number],
  figures: readonly Figure[],
): StatTable => ({
  ...table,
  dimensions: table.dimensions.map((one, at) => (at === place ? dimension : one)),
  figures,
});

import type { DimensionRole } from "../../model/index.ts";

/** Place of the dimension of measures among the dimensions; null where there is none. */
export function metricPlace(dimensions: readonly { readonly role: DimensionRole }[]): number | null {
  const place = dimensions.findIndex(({ role }) => role === "metric");
  return place < 0 ? null : place;
}

/** A dense, row-major list, with one of its dimensions moved to the front. */
export function movedFirst<Item>(items: readonly Item[], sizes: readonly number[], place: number): readonly Item[] {
  const inner = sizes.slice(place + 1).reduce((product, size) => product * size, 1);
  const size = sizes[place] ?? 1;
  const wanted = Array.from({ length: size }, (_, index) => index);
  return wanted.flatMap((index) => items.filter((_, at) => Math.floor(at / inner) % size === index));
}

import { COURSE_DIMENSIONS } from "./course-dimensions.ts";
import type { Dimension } from "./dimension.ts";
import { LINK_DIMENSIONS } from "./link-dimensions.ts";
import { PEOPLE_DIMENSIONS } from "./people-dimensions.ts";

/** Every dimension, in order of presentation. */
export const DIMENSIONS: readonly Dimension[] = [...PEOPLE_DIMENSIONS, ...COURSE_DIMENSIONS, ...LINK_DIMENSIONS];

const byCode = new Map(DIMENSIONS.map((dimension) => [dimension.code, dimension]));

export const dimensionOf = (code: string): Dimension | undefined => byCode.get(code);

/** The dimension and the coarser levels of its hierarchy, finest first. */
export function levelsFrom(dimension: Dimension): readonly Dimension[] {
  const coarser = dimension.coarser === null ? undefined : byCode.get(dimension.coarser);
  return coarser ? [dimension, ...levelsFrom(coarser)] : [dimension];
}

/** Name of the hierarchy that a dimension is a level of: its coarsest level. */
export const hierarchyOf = (dimension: Dimension): string => levelsFrom(dimension).at(-1)?.code ?? dimension.code;

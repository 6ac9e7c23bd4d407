import type { StatTable, TableDimension } from "../../../model/index.ts";
import { TransformError } from "../transform-error.ts";

/** A dimension of a table and how many dimensions lie before it. */
export interface PlacedDimension {
  readonly dimension: TableDimension;
  readonly place: number;
}

/** @throws {@link TransformError} if the table has no such dimension. */
export function dimensionAt(transform: string, { dimensions }: StatTable, code: string): PlacedDimension {
  const place = dimensions.findIndex((dimension) => dimension.code === code);
  const dimension = dimensions[place];
  if (dimension) return { dimension, place };
  const there = dimensions.map((one) => one.code).join(", ");
  throw new TransformError(transform, `the table has no dimension ${code}; it has ${there || "none"}.`);
}

/** @returns Place of the category. @throws {@link TransformError} if the dimension has no such category. */
export function categoryAt(transform: string, { code, categories }: TableDimension, category: string): number {
  const place = categories.findIndex((one) => one.code === category);
  if (place >= 0) return place;
  const there = categories.map((one) => one.code).join(", ");
  throw new TransformError(transform, `${code} has no category ${category}; it has ${there}.`);
}

import type { StatTable } from "../../../model/index.ts";
import { TransformError } from "../transform-error.ts";

/** @throws {@link TransformError} unless both tables have the same dimensions with the same categories in one order. */
export function requireSameShape(transform: string, one: StatTable, other: StatTable): void {
  const [left, right] = [shapeOf(one), shapeOf(other)];
  if (left === right) return;
  throw new TransformError(
    transform,
    `the tables of ${one.measure.code} and ${other.measure.code} differ in shape: ${left} and ${right}.`,
  );
}

const shapeOf = ({ dimensions }: StatTable): string =>
  dimensions.map(({ code, categories }) => `${code} (${categories.map((one) => one.code).join(", ")})`).join(" by ");

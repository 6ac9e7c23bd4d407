import { type AbsentFigure, type Figure, isShown, shown } from "../../../model/index.ts";

/** A number with its noise, before it is rounded. */
export interface Computed {
  readonly value: number;
  readonly noise: number | null;
}

/** Stands for an operand that a rule was not given. */
export const NOTHING: Computed = { value: 0, noise: null };

/**
 * Computes a figure from figures. Where one of them is absent, so is what is made of it, for the same reason.
 *
 * @param decimals - That the value is rounded to, once.
 */
export function compute(
  figures: readonly Figure[],
  decimals: number,
  rule: (...shown: readonly Computed[]) => Computed | AbsentFigure,
): Figure {
  const values = figures.filter(isShown);
  const lacking = figures.find((figure): figure is AbsentFigure => figure.status !== "shown");
  if (lacking) return { status: lacking.status };
  const computed = rule(...values);
  if ("status" in computed) return computed;
  return shown(roundTo(computed.value, decimals), computed.noise === null ? null : roundNoise(computed.noise));
}

/** Half away from zero, as readers round by hand, on the decimal that is printed and not on the binary one. */
export function roundTo(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  if (!Number.isFinite(scaled)) return value;
  return Math.sign(value) * Number(`${Math.round(scaled)}e-${decimals}`);
}

/** One digit, as that of the figures it comes from: more would tell more than is known. */
const roundNoise = (noise: number): number => Number(noise.toPrecision(1));

/** Noise of a sum or difference of figures whose noise is independent; null where none has any. */
export function jointNoise(...noises: readonly (number | null)[]): number | null {
  const known = noises.filter((noise) => noise !== null);
  return known.length === 0 ? null : Math.hypot(...known);
}

/** A ratio and its noise, to the first order. @param factor - That the ratio is multiplied by: 100 for percent. */
export function ratio(part: Computed, whole: Computed, factor: number): Computed {
  const value = (factor * part.value) / whole.value;
  const noise = jointNoise(part.noise, whole.noise === null ? null : (whole.noise * part.value) / whole.value);
  return { value, noise: noise === null ? null : Math.abs((factor * noise) / whole.value) };
}

import { HIDDEN, type HiddenFigure, type ProtectedFigure, type ShownFigure } from "./release-rule.ts";

/** Smallest published count that anything is divided by: the noise alone would make a share of less worthless. */
const MIN_DENOMINATOR = 20;

/** From this published count on, one decimal means something. */
const DECIMAL_FROM = 100;

/** A share or mean that may leave the server. */
export type ProtectedRatio = ShownRatio | HiddenFigure;

export interface ShownRatio extends ShownFigure {
  /** Standard deviation of the protection's noise, in the unit of the value, one decimal, rounded up. */
  readonly noise: number;
}

export interface ShareOptions {
  /** Both counts are of the same set of persons, by definition rather than by chance. */
  readonly isSameSet?: boolean;
}

/**
 * Share of persons, from published counts only.
 *
 * @param variance - Of the noise of each count.
 * @returns Percent, 0 to 100: whole below a hundred persons, else with one decimal. Hidden where either count is,
 *   or the denominator is below twenty.
 */
export function shareOf(
  numerator: ProtectedFigure,
  denominator: ProtectedFigure,
  variance: number,
  { isSameSet = false }: ShareOptions = {},
): ProtectedRatio {
  if (numerator.status === "HIDDEN" || !isDivisor(denominator)) return HIDDEN;
  if (isSameSet) return { status: "SHOWN", value: 100, noise: 0 };
  const rate = Math.min(1, Math.max(0, numerator.value / denominator.value));
  return {
    status: "SHOWN",
    value: roundFor(denominator.value, rate * 100),
    noise: roundUp(shareNoise(rate, denominator.value, variance) * 100),
  };
}

/** Standard deviation of the noise in a share, both between 0 and 1; the sets of the two counts differ. */
export function shareNoise(rate: number, denominator: number, variance: number): number {
  return Math.sqrt(variance * (1 + rate ** 2)) / denominator;
}

export interface MeanNoise {
  /** Standard deviation of the sum's noise that readers may know: `sumNoiseBound` tells it. */
  readonly sum: number;
  /** Variance of the count's noise. */
  readonly countVariance: number;
}

/**
 * Mean per person, from the published sum and the published count of the same cell.
 *
 * @returns In the unit of the sum: whole below a hundred persons, else with one decimal. Hidden where either is, or
 *   the count is below twenty.
 */
export function meanOf(sum: ProtectedFigure, count: ProtectedFigure, noise: MeanNoise): ProtectedRatio {
  if (sum.status === "HIDDEN" || !isDivisor(count)) return HIDDEN;
  const mean = sum.value / count.value;
  const deviation = Math.sqrt(noise.sum ** 2 + noise.countVariance * mean ** 2) / count.value;
  return { status: "SHOWN", value: roundFor(count.value, mean), noise: roundUp(deviation) };
}

const isDivisor = (figure: ProtectedFigure): figure is ShownFigure =>
  figure.status === "SHOWN" && figure.value >= MIN_DENOMINATOR;

const roundFor = (denominator: number, value: number) =>
  denominator < DECIMAL_FROM ? Math.round(value) : Math.round(value * 10) / 10;

// Never understated, and coarse enough not to tell the table's variance.
const roundUp = (deviation: number) => Math.ceil(deviation * 10) / 10;

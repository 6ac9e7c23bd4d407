import { FormatError } from "../format-error.ts";

/**
 * A number rounded to decimals, half away from zero, as its shortest decimal form says it: 1.005 is 1.01. Zero has no sign.
 *
 * @param decimals - 0 to 6.
 * @throws {@link FormatError} if there are more digits than a number holds exactly, 2^53 of the last decimal.
 */
export function roundTo(value: number, decimals: number): number {
  const scaled = Math.abs(scaleBy(value, decimals));
  if (!(scaled < Number.MAX_SAFE_INTEGER)) {
    throw new FormatError(`${value} has more digits than can be written exactly with ${decimals} decimals.`);
  }
  const rounded = scaleBy(Math.round(scaled), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A rounded number as a plain decimal: no exponent, no thousands mark, all its decimals. */
export const plainDecimal = (rounded: number, decimals: number): string => rounded.toFixed(decimals);

/** A number of any size as a plain decimal in its shortest form: `0.0000001`, never `1e-7`. */
export function shortestDecimal(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  if (Number(exponent) > 0) throw new FormatError(`${value} is too large to be written as a plain decimal.`);
  const decimals = digits.replace(/^-?\d\.?/, "").length - Number(exponent);
  return decimals > 100 ? "0" : value.toFixed(decimals);
}

/** By text, since multiplying would bring the errors of binary fractions in. */
function scaleBy(value: number, decimals: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + decimals}`);
}

/** How many decimals a value has in its shortest form, at most 6. */
export const decimalsOfValue = (value: number): number =>
  Math.min(6, shortestDecimal(value).split(".")[1]?.length ?? 0);

/**
 * The standard deviation of a figure's noise as a reader is told it: one digit. More of them would give the parameters
 * of the protection away.
 */
export function roundNoise(deviation: number | null): number | null {
  return deviation === null ? null : Number(deviation.toPrecision(1));
}

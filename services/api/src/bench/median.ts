/** The value that `percent` percent of the values do not exceed; NaN of none. */
export function percentileOf(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const medianOf = (values: readonly number[]): number => percentileOf(values, 50);

/** Age in completed years; those born on 29 February reach theirs on 1 March where there is no such day. */
export function completedYears(birthDate: Date, on: Date): number {
  const years = on.getUTCFullYear() - birthDate.getUTCFullYear();
  const reached = on.getUTCMonth() - birthDate.getUTCMonth() || on.getUTCDate() - birthDate.getUTCDate();
  return reached < 0 ? years - 1 : years;
}

export type AgeBand = "AGE_0_17" | "AGE_18_24" | "AGE_25_29" | "AGE_30_54" | "AGE_55_PLUS";

/** Youngest first, each with the age in years that it begins at. Every age limit of the ESF and the ESF+ is among them. */
const STARTS_YEARS: readonly (readonly [AgeBand, number])[] = [
  ["AGE_0_17", 0],
  ["AGE_18_24", 18],
  ["AGE_25_29", 25],
  ["AGE_30_54", 30],
  ["AGE_55_PLUS", 55],
];

/** The band of the age on a day; null where the birth date is unknown, or later than that day. */
export function ageBandOn(on: Date, birthDate: Date | null): AgeBand | null {
  if (birthDate === null) return null;
  const age = completedYears(birthDate, on);
  return STARTS_YEARS.findLast(([, starts]) => age >= starts)?.[0] ?? null;
}

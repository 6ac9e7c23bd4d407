// Days as YYYY-MM-DD, so that they compare as text. Written apart from the SQL that the tests hold against it.

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const text = (date: Date) => date.toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => text(new Date(utc(day).getTime() + days * 86_400_000));

/** The same day of another month, or the last one where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const date = utc(day);
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return text(new Date(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last))));
}

/** Full years between two days: a year is full when month and day have come round again. */
export function completedYears(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

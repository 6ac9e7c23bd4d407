/** Days since 1970-01-01: whole numbers compare and add without a time zone getting in the way. */
export type Day = number;

const DAY_MS = 86_400_000;
const written = new Map<Day, string>();

export const toDay = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** The day as `YYYY-MM-DD`; kept, because millions of rows share a few thousand days. */
export function toIso(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
  written.set(day, iso);
  return iso;
}

export const toIsoOrNull = (day: Day | null): string | null => (day === null ? null : toIso(day));

/** Keeps the day of the month, capped at the last day of the target month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS;
}

/** First and last day of each calendar month that has a day between `from` and `to`, cut at both. */
export function monthsBetween(from: Day, to: Day): { month: number; first: Day; last: Day }[] {
  const months: { month: number; first: Day; last: Day }[] = [];
  let first = from;
  while (first <= to) {
    const start = new Date(first * DAY_MS);
    const next = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) / DAY_MS;
    months.push({ month: start.getUTCMonth() + 1, first, last: Math.min(next - 1, to) });
    first = next;
  }
  return months;
}

/** Saturday and Sunday; 1970-01-01 was a Thursday. */
export const isWeekend = (day: Day): boolean => [2, 3].includes(((day % 7) + 7) % 7);

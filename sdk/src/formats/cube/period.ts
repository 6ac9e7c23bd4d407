/** How long a period is. */
export type Granularity = "year" | "half" | "quarter" | "month" | "week" | "day";

const FORMS: readonly (readonly [Granularity, RegExp])[] = [
  ["year", /^\d{4}$/],
  ["half", /^\d{4}-S[12]$/],
  ["quarter", /^\d{4}-Q[1-4]$/],
  ["month", /^\d{4}-(0[1-9]|1[0-2])$/],
  ["week", /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/],
  ["day", /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
];

/** What all of the codes are periods of, as SDMX writes them; null if one is no period, or is of another length. */
export function granularityOf(codes: readonly string[]): Granularity | null {
  const found = FORMS.find(([, form]) => codes.every((code) => form.test(code)));
  return found && codes.length > 0 ? found[0] : null;
}

const MONTHS: Readonly<Partial<Record<Granularity, number>>> = { year: 12, half: 6, quarter: 3, month: 1 };
const DAY_MS = 86_400_000;

/** First and last second of a period, ISO 8601 in UTC. */
export function boundsOf(code: string, granularity: Granularity): { readonly start: string; readonly end: string } {
  const months = MONTHS[granularity];
  const year = Number(code.slice(0, 4));
  if (months === undefined) {
    const first = granularity === "week" ? mondayOf(year, Number(code.slice(6))) : Date.parse(code);
    return between(first, first + (granularity === "week" ? 7 : 1) * DAY_MS);
  }
  const part = granularity === "year" ? 1 : Number(code.slice(granularity === "month" ? 5 : 6));
  const month = (part - 1) * months;
  return between(Date.UTC(year, month), Date.UTC(year, month + months));
}

/** Weeks are those of ISO 8601: the first one holds 4 January. */
function mondayOf(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
  return monday + (week - 1) * 7 * DAY_MS;
}

const between = (start: number, next: number) => ({ start: second(start), end: second(next - 1000) });

const second = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

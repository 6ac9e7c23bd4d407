import { type Granularity, granularityOf } from "../cube/period.ts";

const LISTS: Readonly<Record<Granularity, string>> = {
  year: "A1",
  half: "H1",
  quarter: "Q1",
  month: "M1",
  week: "W1",
  day: "D1",
};

/** What begins the last part of a period in the exchange form; empty where nothing does. */
const JOINTS: Readonly<Record<string, string>> = { H1: "-S", Q1: "-Q", M1: "-", W1: "-W" };

/** Periods as the list of a `TIMEVAL`: `TLIST(Q1)`, then `20241` for `2024-Q1`. */
export const timeValues = (granularity: Granularity, periods: readonly string[]) => ({
  list: `TLIST(${LISTS[granularity]})`,
  stamps: periods.map((period) => period.replace(/[-SQW]/g, "")),
});

/**
 * The periods that a `TIMEVAL` lists, or spans from the first to the last; null where there are others than years,
 * halves, quarters, months, weeks and days, or not as many as there should be.
 */
export function periodsOf(value: string, count: number): readonly string[] | null {
  const [, kind = "", first, last] = /^\s*TLIST\(\s*(\w\d)\s*(?:,\s*"?(\d+)"?\s*-\s*"?(\d+)"?\s*)?\)/.exec(value) ?? [];
  const listed = [...value.slice(value.indexOf(")")).matchAll(/"(\d+)"/g)].map(([, stamp = ""]) => stamp);
  const stamps = first !== undefined && last !== undefined ? spanned(kind, first, last, count) : listed;
  const periods = stamps.map((stamp) => periodOf(kind, stamp));
  return periods.length === count && granularityOf(periods) !== null ? periods : null;
}

function periodOf(kind: string, stamp: string): string {
  if (kind === "D1") return stamp.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  return stamp.slice(0, 4) + (stamp.length > 4 ? (JOINTS[kind] ?? "?") + stamp.slice(4) : "");
}

const PARTS: Readonly<Record<string, number>> = { A1: 1, H1: 2, Q1: 4, M1: 12 };

function spanned(kind: string, first: string, last: string, count: number): readonly string[] {
  const parts = PARTS[kind];
  if (parts === undefined) return [];
  const digits = first.length - 4;
  const index = (stamp: string) => Number(stamp.slice(0, 4)) * parts + (parts === 1 ? 0 : Number(stamp.slice(4)) - 1);
  const start = index(first);
  if (index(last) - start + 1 !== count) return [];
  return Array.from({ length: count }, (_, offset) => {
    const at = start + offset;
    const part = digits > 0 ? String((at % parts) + 1).padStart(digits, "0") : "";
    return `${Math.floor(at / parts)}${part}`;
  });
}

/** A point in time as ISO 8601 in UTC, `2026-11-23T08:00:00Z`; null where it is none. */
export function utcOf(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

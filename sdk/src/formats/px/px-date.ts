import type { Passport } from "../../model/index.ts";

const PARTS: Intl.DateTimeFormatOptions = {
  timeZone: "Europe/Helsinki",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
};

/**
 * When the figures were published, `YYYYMMDD HH:MM` as clocks in Finland showed it; of live data, the day they are of.
 * Null where neither is known: never the clock, so that the same table gives the same file.
 */
export function pxDate({ publishedAt, dataAsOf }: Passport): string | null {
  if (publishedAt === null || Number.isNaN(Date.parse(publishedAt))) {
    return dataAsOf === null ? null : `${dataAsOf.replaceAll("-", "")} 00:00`;
  }
  const parts = new Intl.DateTimeFormat("en-GB", PARTS).formatToParts(new Date(publishedAt));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}${part("month")}${part("day")} ${part("hour")}:${part("minute")}`;
}

const DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Helsinki",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day that it is in Finland at a moment, YYYY-MM-DD. */
export const helsinkiDay = (moment: Date): string => DAY.format(moment);

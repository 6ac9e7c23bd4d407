const DAY_SECONDS = 86_400;

const CLOCK = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki", timeStyle: "medium" });

/** Seconds from a moment to the next midnight in Finland, from 1; on two days of the year that is an hour more or less. */
export function secondsToMidnight(moment: Date): number {
  const left = DAY_SECONDS - secondOfDay(moment);
  const shift = secondOfDay(new Date(moment.getTime() + left * 1000));
  return left - (shift > DAY_SECONDS / 2 ? shift - DAY_SECONDS : shift);
}

function secondOfDay(moment: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = CLOCK.format(moment).split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

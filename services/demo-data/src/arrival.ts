import { type Day, isWeekend, monthsBetween, toIso } from "./calendar.ts";
import type { Chance, Weighted } from "./chance.ts";
import { COVID_DIP, MONTH_WEIGHTS } from "./shares.ts";

interface Month {
  readonly first: Day;
  readonly last: Day;
}

/** The months in which people may enter, weighted by season, by the days there are, and by the spring of 2020. */
export type Arrivals = Weighted<Month>;

export function arrivalsBetween(from: Day, to: Day): Arrivals {
  return monthsBetween(from, to).map(({ month, first, last }) => {
    const season = MONTH_WEIGHTS[month - 1] ?? 0;
    const dip = COVID_DIP.get(toIso(first).slice(0, 7)) ?? 1;
    return [{ first, last }, season * dip * (last - first + 1)];
  });
}

/** An entry date: a weekday, unless the month's edge leaves none. */
export function drawArrival(chance: Chance, arrivals: Arrivals): Day {
  const { first, last } = chance.weighted(arrivals);
  const drawn = chance.whole(first, last);
  const weekday = [drawn, drawn + 1, drawn + 2, drawn - 1, drawn - 2].find(
    (day) => !isWeekend(day) && day >= first && day <= last,
  );
  return weekday ?? drawn;
}

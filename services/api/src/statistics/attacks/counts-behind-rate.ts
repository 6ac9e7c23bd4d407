import { type Ask, innerPlaces } from "./ask.ts";
import type { Attempts } from "./attempts.ts";

/** A share that is asked often, and the indicators that its population is made of. */
const MEASURE = "CR04";
const POPULATION = ["CO01", "CO03"];

const BREAKDOWNS = [
  ["city", "entryQuarter"],
  ["ageGroup", "entryQuarter"],
  ["educationGroup", "entryQuarter"],
  ["city", "exitQuarter"],
  ["gender", "exitMonth"],
];

/** An intruder knows about how many people there are, give or take. */
const KNOWN_WITHIN = 5;
const LEAST = 20;
const MOST = 200;

/**
 * Finds both counts behind a share in percent, where the denominator is known within five: the fraction that comes
 * nearest to it.
 *
 * @param exact - Answers with the true counts; it judges, and tells about how many people there are.
 * @param random - Numbers from 0 to 1, by which what is known is off.
 */
export async function countsBehindRate(ask: Ask, exact: Ask, random: () => number): Promise<Attempts> {
  const found: boolean[] = [];
  let guessing = 0;
  for (const by of BREAKDOWNS) {
    const shares = await ask({ measure: MEASURE, statistic: "SHARE", by });
    const counts = await exact({ measure: MEASURE, by });
    const parts = await Promise.all(POPULATION.map((measure) => exact({ measure, by })));
    for (const codes of innerPlaces(shares.categories)) {
      const [share, count] = [shares.figure(...codes), counts.figure(...codes)];
      const all = parts.reduce((sum, part) => sum + (part.figure(...codes) ?? 0), 0);
      if (share === null || count === null || all < LEAST || all > MOST) continue;
      const about = all + Math.round((random() * 2 - 1) * KNOWN_WITHIN);
      const [numerator, denominator] = nearestFraction(share / 100, about);
      found.push(numerator === count && denominator === all);
      guessing += Number(about === all && Math.round((share / 100) * about) === count);
    }
  }
  return {
    attempts: found.length,
    successes: found.filter(Boolean).length,
    guessing: guessing / Math.max(1, found.length),
  };
}

function nearestFraction(share: number, about: number): readonly [numerator: number, denominator: number] {
  const denominators = Array.from({ length: 2 * KNOWN_WITHIN + 1 }, (_, index) => about - KNOWN_WITHIN + index);
  const fractions = denominators.map((denominator) => [Math.round(share * denominator), denominator] as const);
  const off = ([numerator, denominator]: readonly [number, number]) => Math.abs(numerator / denominator - share);
  const likelier = (one: readonly [number, number], other: readonly [number, number]) =>
    Math.abs(off(one) - off(other)) > 1e-9
      ? off(one) < off(other)
      : Math.abs(one[1] - about) <= Math.abs(other[1] - about);
  return fractions.reduce((one, other) => (likelier(one, other) ? one : other), [0, about]);
}

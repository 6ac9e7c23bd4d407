import { type AskAll, innerPlaces, type Table, TOTAL } from "./ask.ts";
import type { Attempts } from "./attempts.ts";
import { groupsOf, type Person } from "./people.ts";

/** Everybody has one record in a project, so the parts of a group within one add up. */
const GROUPS = [
  ["project", "city"],
  ["project", "entryQuarter"],
];

/** Ways to cut a group into parts, two at a time as well. */
const PARTS = ["gender", "ageGroup", "labourStatus", "educationGroup"];

const NOISE_VARIANCE = 3;
const LEAST = 20;

/** What one cut says of a group: the sum of its shown parts, and how many are not. */
interface Reading {
  readonly total: number;
  readonly sum: number;
  readonly shown: number;
  readonly hidden: number;
}

interface HiddenParts {
  readonly mean: number;
  readonly variance: number;
}

/** Finds the size of a group by adding up its parts, cut in every way there is, and averaging total and sums. */
export async function averagePartitions(askAll: AskAll, people: readonly Person[]): Promise<Attempts> {
  let [attempts, successes] = [0, 0];
  for (const group of GROUPS) {
    const cuts = waysToCut();
    const tables = await askAll(cuts.map((cut) => ({ measure: "persons", by: [...group, ...cut] })));
    const groups = groupsOf(people, group).all.filter(
      ([codes, members]) => !codes.includes(TOTAL) && members.length >= LEAST,
    );
    const readings = tables.map((table) => groups.map(([codes]) => (table ? readingOf(table, codes) : null)));
    const hiddenParts = readings.map(hiddenPartsOf);
    groups.forEach(([, members], place) => {
      const own = readings.map((ofTable) => ofTable[place] ?? null);
      const estimate = average(own, hiddenParts);
      if (estimate === null) return;
      attempts += 1;
      successes += Number(Math.round(estimate) === members.length);
    });
  }
  return { attempts, successes, guessing: 0 };
}

function waysToCut(): readonly (readonly string[])[] {
  const pairs = PARTS.flatMap((one, index) => PARTS.slice(index + 1).map((other) => [one, other]));
  return [...PARTS.map((part) => [part]), ...pairs];
}

/** Null where not even the total is shown. */
function readingOf(table: Table, group: readonly string[]): Reading | null {
  const cut = table.categories.slice(group.length);
  const total = table.figure(...group, ...cut.map(() => TOTAL));
  if (total === null) return null;
  const parts = innerPlaces(cut)
    .filter((place) => table.status(...group, ...place) !== "NOT_APPLICABLE")
    .map((place) => table.figure(...group, ...place));
  const shown = parts.filter((part) => part !== null);
  const sum = shown.reduce((all, part) => all + part, 0);
  return { total, sum, shown: shown.length, hidden: parts.length - shown.length };
}

/** What all hidden parts of a table are like: what the totals have more than the shown parts, spread over them. */
function hiddenPartsOf(readings: readonly (Reading | null)[]): HiddenParts {
  const known = readings.filter((reading) => reading !== null && reading.hidden > 0);
  const added = (amountOf: (reading: Reading) => number) =>
    known.reduce((all, reading) => all + (reading ? amountOf(reading) : 0), 0);
  const hidden = Math.max(
    1,
    added((reading) => reading.hidden),
  );
  const mean = added(({ total, sum }) => total - sum) / hidden;
  return { mean, variance: added(({ total, sum, hidden: parts }) => (total - sum - parts * mean) ** 2) / hidden };
}

/** The best estimate of the size of a group; null where no table shows its total. */
function average(readings: readonly (Reading | null)[], hiddenParts: readonly HiddenParts[]): number | null {
  const total = readings.find((reading) => reading !== null)?.total;
  if (total === undefined) return null;
  const estimates = readings.flatMap((reading, index) => {
    const { mean, variance } = hiddenParts[index] ?? { mean: 0, variance: 0 };
    if (!reading) return [];
    const { sum, shown, hidden } = reading;
    return [
      { value: sum + hidden * mean, weight: 1 / Math.max(NOISE_VARIANCE, shown * NOISE_VARIANCE + hidden * variance) },
    ];
  });
  estimates.push({ value: total, weight: 1 / NOISE_VARIANCE });
  const weights = estimates.reduce((all, { weight }) => all + weight, 0);
  return estimates.reduce((all, { value, weight }) => all + value * weight, 0) / weights;
}

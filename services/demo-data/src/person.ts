import { drawGender } from "./background.ts";
import { begin, reenter } from "./beginning.ts";
import { addMonths, type Day } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import { beginMember, memberAt } from "./community.ts";
import { type Episode, tellEpisode } from "./episode.ts";
import { type Facts, SYNTHETIC_PROJECT } from "./facts.ts";
import { FactsMissingError } from "./facts-missing-error.ts";
import type { Population } from "./population.ts";
import { INCOMPLETE_SHARE } from "./shares.ts";

/** A made-up person; the first episode decides city and age. */
export interface Person {
  readonly reporter: string;
  readonly ref: string;
  readonly city: string;
  readonly birthDate: Day | null;
  readonly gender: "F" | "M" | "X" | null;
  readonly episodes: readonly Episode[];
}

/** The next person; `index` numbers people from 0. */
export function tellPerson(chance: Chance, population: Population, index: number): Person {
  const { facts, cutOn } = population;
  const member = memberAt(index, population.participants);
  const beginning =
    member === null ? begin(chance, population) : beginMember(chance, facts, population.digipoint, member, cutOn);
  const { stay, age } = beginning;
  const birthDate = addMonths(stay.entry, -12 * age) - chance.whole(0, 364);
  const gender = drawGender(chance);
  const first = tellEpisode(chance, facts, beginning, cutOn);
  const later = member === null ? reenter(chance, population, beginning, first) : [];
  const gap = chance.happens(INCOMPLETE_SHARE.person) ? chance.pick(["gender", "birthDate"]) : null;
  return {
    reporter: drawReporter(chance, facts, stay.city),
    ref: `SYN-${String(index + 1).padStart(7, "0")}`,
    city: stay.city,
    birthDate: gap === "birthDate" ? null : birthDate,
    gender: gap === "gender" ? null : gender,
    episodes: [first, ...later],
  };
}

/** The city reports most of its people itself, a workshop or a school the rest. */
function drawReporter(chance: Chance, facts: Facts, city: string): string {
  const local = facts.reporters.filter((reporter) => reporter.city === city);
  if (local.length === 0)
    throw new FactsMissingError(`No partner of ${SYNTHETIC_PROJECT} reports people of city ${city}.`);
  return chance.weighted(local.map(({ code, kind }) => [code, kind === "CITY" ? 7 : 3]));
}

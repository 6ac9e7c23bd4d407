import { drawArrival } from "./arrival.ts";
import { drawBackground } from "./background.ts";
import type { Day } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import { drawCredits } from "./credits.ts";
import { type Beginning, type Episode, tellEpisode } from "./episode.ts";
import type { ProjectFacts } from "./facts.ts";
import { DIGIPOINT, LAST_ENTRY_DAYS, type Population } from "./population.ts";
import { CITY_WEIGHTS, DIGIPOINT_CITIES, DIGIPOINT_SHARE, LATER_SHARE, REENTRY_SHARE } from "./shares.ts";
import { drawStay } from "./stay.ts";
import { drawEnrolments } from "./studies.ts";
import { ANYBODY, DIGIPOINT_GROUPS, drawAge, type TargetGroup } from "./target-group.ts";

/** The first episode of somebody who is no member of the Digitalents community. */
export function begin(chance: Chance, population: Population): Beginning {
  const city = chance.weighted(CITY_WEIGHTS);
  const inDigipoint = DIGIPOINT_CITIES.has(city) && chance.happens(DIGIPOINT_SHARE);
  const project = inDigipoint ? population.digipoint : syntheticFor(chance, population);
  const group = groupOf(project, city);
  const entry = drawArrival(chance, population.arrivals.get(project.code) ?? []);
  const age = drawAge(chance, group);
  return settle(chance, population, { project, city, entry, age, group });
}

/** The two synthetic projects run beside each other, as projects of two funding periods do for a while. */
const syntheticFor = (chance: Chance, { synthetic, later }: Population): ProjectFacts =>
  chance.happens(LATER_SHARE) ? later : synthetic;

interface Arrival {
  readonly project: ProjectFacts;
  readonly city: string;
  readonly entry: Day;
  readonly age: number;
  readonly group: TargetGroup;
  readonly knownLevel?: number;
}

function settle(chance: Chance, { facts, cutOn }: Population, arrival: Arrival): Beginning {
  const { project, city, entry, age, group } = arrival;
  const drawn = drawBackground(chance, age, entry, group);
  const background = { ...drawn, educationLevel: arrival.knownLevel ?? drawn.educationLevel };
  const stay = drawStay(chance, { project, city, entry, cutOn }, age, background.educationLevel);
  const enrolments = drawEnrolments(chance, facts, stay);
  const credits = drawCredits(chance, enrolments, stay.until, background.educationLevel);
  return { stay, age, background, enrolments, credits };
}

/** Some come back later: into the same project while it runs, otherwise into a synthetic one. */
export function reenter(chance: Chance, population: Population, before: Beginning, last: Episode): Episode[] {
  const { exit, project, city } = last.stay;
  if (exit === null || !chance.happens(REENTRY_SHARE)) return [];
  const entry = exit + chance.whole(20, 330);
  const next = [project, population.later].find(({ endsOn }) => entry <= endsOn - LAST_ENTRY_DAYS);
  if (next === undefined) return [];
  const moved = chance.happens(0.08) ? chance.weighted(CITY_WEIGHTS) : city;
  const there = next.code === DIGIPOINT && !DIGIPOINT_CITIES.has(moved) ? city : moved;
  const age = before.age + Math.floor((entry - before.stay.entry) / 365);
  const arrival = {
    project: next,
    city: there,
    entry,
    age,
    group: ANYBODY,
    knownLevel: before.background.educationLevel,
  };
  const beginning = settle(chance, population, arrival);
  const episode = tellEpisode(chance, population.facts, beginning, population.cutOn);
  return [episode, ...reenter(chance, population, beginning, episode)];
}

const groupOf = (project: ProjectFacts, city: string): TargetGroup =>
  (project.code === DIGIPOINT ? DIGIPOINT_GROUPS.get(city) : undefined) ?? ANYBODY;

import { type Arrivals, arrivalsBetween, drawArrival } from "./arrival.ts";
import { type Background, drawBackground } from "./background.ts";
import { type Day, toDay } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import { passedModules } from "./credits.ts";
import type { Beginning } from "./episode.ts";
import type { Facts, PathwayFacts, ProjectFacts } from "./facts.ts";
import { FactsMissingError } from "./facts-missing-error.ts";
import { type Stay, stayOf } from "./stay.ts";
import type { Enrolment } from "./studies.ts";
import { drawAge } from "./target-group.ts";

/** One planned member of the Digitalents community. */
export interface Member {
  readonly onStudies: boolean;
  readonly passes: boolean;
  readonly movesOn: boolean;
}

const LARGEST_COMMUNITY = 60;
const ARRIVALS: Arrivals = arrivalsBetween(toDay("2020-09-01"), toDay("2021-12-15"));
const GROUP = { minAge: 18, maxAge: 38, minLevel: 2 };

/** At full size 50 of 60 are on the studies, 46 pass credits and 19 move on: near the programme's 40 and 15. */
export function memberAt(index: number, participants: number): Member | null {
  const size = Math.min(LARGEST_COMMUNITY, Math.floor(participants / 20));
  const stride = Math.floor(participants / Math.max(size, 1));
  const place = index / stride;
  if (!Number.isInteger(place) || place >= size) return null;
  const onStudies = place % 6 !== 5;
  const passes = onStudies && place % 10 !== 7;
  return { onStudies, passes, movesOn: passes && [1, 4, 6].includes(place % 8) };
}

export interface MemberBeginning extends Beginning {
  readonly movesOn: boolean;
}

/** A member works at Digitalents, mostly with a wage subsidy, and studies beside the work. */
export function beginMember(
  chance: Chance,
  facts: Facts,
  project: ProjectFacts,
  member: Member,
  cutOn: Day,
): MemberBeginning {
  const entry = drawArrival(chance, ARRIVALS);
  const age = drawAge(chance, GROUP);
  const drawn = drawBackground(chance, age, entry, GROUP);
  const background: Background = chance.happens(0.45)
    ? { ...drawn, labourStatus: "EMPLOYED", unemployedSince: null }
    : { ...drawn, inEducation: drawn.inEducation && !member.movesOn };
  const start = { project, city: "091", entry, cutOn };
  const stay = stayOf(start, entry + chance.whole(120, 240), !member.passes && chance.happens(0.3));
  const enrolments = enrol(chance, facts, stay, member);
  const credits = enrolments
    .filter(({ status, creditsPlanned }) => status === "COMPLETED" && creditsPlanned !== null)
    .flatMap((enrolment) => passedModules(chance, enrolment, stay.until, background.educationLevel));
  return { stay, age, background, enrolments, credits, movesOn: member.movesOn };
}

function enrol(chance: Chance, facts: Facts, stay: Stay, member: Member): Enrolment[] {
  const work = pathway(facts, chance.pick(["DIGITALENTS-WORKSHOP", "DIGITALENTS-WORK-TRIAL"]));
  const endedOn = stay.exit ?? stay.until;
  const status = stay.droppedOut ? "DISCONTINUED" : "COMPLETED";
  const enrolments: Enrolment[] = [{ pathway: work, startedOn: stay.entry, endedOn, status, creditsPlanned: null }];
  if (!member.onStudies) return enrolments;
  const startedOn = stay.entry + chance.whole(5, 25);
  enrolments.push({
    pathway: pathway(facts, "DIGITALENTS-STUDIES"),
    startedOn,
    endedOn: member.passes ? endedOn : Math.min(startedOn + chance.whole(20, 60), endedOn),
    status: member.passes ? "COMPLETED" : "DISCONTINUED",
    creditsPlanned: chance.pick([5, 10, 15]),
  });
  const course = pathway(facts, "DIGITALENTS-AGILE");
  const open = course.startsOn <= startedOn && startedOn + 60 <= Math.min(course.endsOn, endedOn);
  if (member.passes && open) {
    enrolments.push({ pathway: course, startedOn, endedOn: startedOn + 60, status: "COMPLETED", creditsPlanned: 5 });
  }
  return enrolments;
}

function pathway(facts: Facts, code: string): PathwayFacts {
  const found = facts.pathways.find((candidate) => candidate.code === code);
  if (found === undefined) throw new FactsMissingError(`pathways.csv does not describe pathway ${code}.`);
  return found;
}

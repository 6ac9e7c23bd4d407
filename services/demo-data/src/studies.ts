import type { Day } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import type { Facts, PathwayFacts } from "./facts.ts";
import { isSynthetic } from "./facts.ts";
import { STUDY_KINDS } from "./shares.ts";
import type { Stay } from "./stay.ts";

export type EnrolmentStatus = "PLANNED" | "ACTIVE" | "COMPLETED" | "DISCONTINUED";

export interface Enrolment {
  readonly pathway: PathwayFacts;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly status: EnrolmentStatus;
  readonly creditsPlanned: number | null;
}

/** Pathways with this beginning belong to the Digitalents community, whose people are planned one by one. */
export const COMMUNITY_PREFIX = "DIGITALENTS-";

/** One to three enrolments, one after another, on pathways open that day in the person's city. */
export function drawEnrolments(chance: Chance, facts: Facts, stay: Stay): Enrolment[] {
  const enrolments: Enrolment[] = [];
  const wanted = chance.weighted([
    [1, 58],
    [2, 32],
    [3, 10],
  ]);
  let startedOn = stay.entry + chance.whole(0, 14);
  while (enrolments.length < wanted && startedOn < stay.until - 4) {
    const open = openPathways(facts, stay, startedOn).filter(
      (pathway) => !enrolments.some((enrolment) => enrolment.pathway === pathway),
    );
    if (open.length === 0) break;
    const last = enrolments.length + 1 === wanted;
    enrolments.push(enrolmentOn(chance, chance.pick(open), startedOn, stay, last));
    startedOn += chance.whole(20, 80);
  }
  if (stay.exit === null && chance.happens(0.08)) enrolments.push(...nextTerm(chance, facts, stay, enrolments));
  return enrolments;
}

function openPathways(facts: Facts, stay: Stay, on: Day): PathwayFacts[] {
  const synthetic = isSynthetic(stay.project.code);
  return facts.pathways.filter(
    (pathway) =>
      pathway.synthetic === synthetic &&
      !pathway.code.startsWith(COMMUNITY_PREFIX) &&
      pathway.cities.has(stay.city) &&
      pathway.startsOn <= on &&
      on <= pathway.endsOn,
  );
}

function enrolmentOn(chance: Chance, pathway: PathwayFacts, startedOn: Day, stay: Stay, last: boolean): Enrolment {
  const endedOn = Math.min(startedOn + chance.whole(25, 160), stay.exit ?? Number.POSITIVE_INFINITY, pathway.endsOn);
  const creditsPlanned = plannedCredits(chance, pathway);
  if (endedOn > stay.until) return { pathway, startedOn, endedOn: null, status: "ACTIVE", creditsPlanned };
  const left = stay.droppedOut ? (last ? 1 : 0.35) : 0.14;
  const status = chance.happens(left) ? "DISCONTINUED" : "COMPLETED";
  return { pathway, startedOn, endedOn, status, creditsPlanned };
}

/** A place agreed for the coming term: the only facts dated after the cut. */
function nextTerm(chance: Chance, facts: Facts, stay: Stay, taken: readonly Enrolment[]): Enrolment[] {
  const startedOn = stay.until + chance.whole(7, 60);
  const open = openPathways(facts, stay, startedOn).filter(
    (pathway) => !taken.some((enrolment) => enrolment.pathway === pathway),
  );
  if (open.length === 0) return [];
  const pathway = chance.pick(open);
  return [{ pathway, startedOn, endedOn: null, status: "PLANNED", creditsPlanned: plannedCredits(chance, pathway) }];
}

function plannedCredits(chance: Chance, pathway: PathwayFacts): number | null {
  if (pathway.creditsPlanned !== null) return pathway.creditsPlanned;
  return STUDY_KINDS.has(pathway.kind) ? chance.pick([5, 10, 15, 20]) : null;
}

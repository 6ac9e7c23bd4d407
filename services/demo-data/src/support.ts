import { type Day, toDay } from "./calendar.ts";
import type { Chance, Weighted } from "./chance.ts";
import type { Facts, PracticeFacts } from "./facts.ts";
import { isSynthetic } from "./facts.ts";
import { SESSION_KINDS } from "./shares.ts";
import type { Stay } from "./stay.ts";
import { COMMUNITY_PREFIX, type Enrolment } from "./studies.ts";

export type SessionMode = "IN_PERSON" | "REMOTE" | "HYBRID";

export interface Session {
  readonly practice: PracticeFacts;
  readonly heldOn: Day;
  readonly durationMinutes: number;
  readonly mode: SessionMode;
}

const REMOTE_FROM = toDay("2020-03-16");
const REMOTE_TO = toDay("2021-08-31");

/** Up to fifteen sessions; most people have few, and those who drop out fewer still. */
export function drawSessions(chance: Chance, facts: Facts, stay: Stay, enrolments: readonly Enrolment[]): Session[] {
  const practices = practicesFor(facts, stay, enrolments);
  if (practices.length === 0) return [];
  const most = Math.min(15, Math.floor((stay.until - stay.entry) / 7));
  const keenness = chance.real() ** (stay.droppedOut ? 3.4 : 2.2);
  const days = Array.from({ length: Math.floor(keenness * (most + 1)) }, () => chance.whole(stay.entry, stay.until));
  return days
    .sort((earlier, later) => earlier - later)
    .map((heldOn) => ({
      practice: chance.pick(practices),
      heldOn,
      durationMinutes: chance.weighted([
        [30, 18],
        [45, 30],
        [60, 32],
        [90, 15],
        [120, 5],
      ]),
      mode: chance.weighted(modesOn(heldOn)),
    }));
}

/** Practices of the person's city, preferring those beside a pathway the person is on; a community keeps its own. */
function practicesFor(facts: Facts, stay: Stay, enrolments: readonly Enrolment[]): PracticeFacts[] {
  const synthetic = isSynthetic(stay.project.code);
  const local = facts.practices.filter(
    (practice) =>
      practice.synthetic === synthetic && SESSION_KINDS.has(practice.kind) && practice.cities.has(stay.city),
  );
  const beside = local.filter((practice) => enrolments.some(({ pathway }) => practice.pathways.has(pathway.code)));
  const anybody = local.filter(({ code }) => !code.startsWith(COMMUNITY_PREFIX));
  return [...anybody, ...beside, ...beside];
}

function modesOn(day: Day): Weighted<SessionMode> {
  return day >= REMOTE_FROM && day <= REMOTE_TO
    ? [
        ["IN_PERSON", 25],
        ["REMOTE", 68],
        ["HYBRID", 7],
      ]
    : [
        ["IN_PERSON", 64],
        ["REMOTE", 27],
        ["HYBRID", 9],
      ];
}

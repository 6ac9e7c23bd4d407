import type { Background, LabourStatus } from "./background.ts";
import type { Day } from "./calendar.ts";
import type { Chance, Weighted } from "./chance.ts";

export type StatusEvent = "SEEKING" | "EMPLOYED" | "INACTIVE";
export type EventType = StatusEvent | "EDUCATION" | "QUALIFICATION";

export interface PersonEvent {
  readonly type: EventType;
  readonly occurredOn: Day;
  readonly selfEmployed: boolean;
}

/** What the way out of an episode depends on. */
export interface LeavingRecord {
  readonly background: Background;
  readonly age: number;
  readonly droppedOut: boolean;
  readonly sessions: number;
  /** Study credits passed in the episode. */
  readonly credits: number;
  /** The person was on a pathway of higher education. */
  readonly studied: boolean;
}

/** The last day of the leaving window, both ends included. */
export const LEAVING_WINDOW_DAYS = 28;

/** Everything rises with schooling, with credits and with support; nothing of it is measured from life. */
function employedShare({ background, age, droppedOut, sessions, credits }: LeavingRecord): number {
  const schooling = background.educationLevel >= 6 ? 0.13 : background.educationLevel >= 3 ? 0.05 : 0;
  const share = 0.17 + schooling + 0.006 * Math.min(credits, 30) + 0.013 * sessions;
  return Math.max(share - (droppedOut ? 0.12 : 0) - (age >= 50 ? 0.07 : 0), 0.03);
}

export function educationShare({ background, age, droppedOut, sessions, credits }: LeavingRecord): number {
  if (background.inEducation) return 0.01;
  const share = 0.05 + 0.007 * Math.min(credits, 30) + 0.006 * sessions + (age < 25 ? 0.05 : 0);
  return droppedOut ? share / 3 : share;
}

export const reachedShare = ({ droppedOut, sessions }: LeavingRecord): number =>
  Math.min(0.78 - (droppedOut ? 0.25 : 0) + 0.012 * sessions, 0.97);

/** Dated facts around an exit, in order; `movesOn` settles whether education begins. */
export function drawEvents(
  chance: Chance,
  record: LeavingRecord,
  entry: Day,
  exit: Day,
  movesOn: boolean,
): PersonEvent[] {
  const after = (day: Day): Day => Math.max(day, entry + 1);
  const events: PersonEvent[] = [];
  if (record.studied && !record.droppedOut && chance.happens(record.credits >= 15 ? 0.12 : 0.03)) {
    events.push(event("QUALIFICATION", after(exit + chance.whole(-10, 20))));
  }
  if (movesOn && chance.happens(0.6)) {
    const day = after(exit + chance.whole(0, 24));
    events.push(event("INACTIVE", day), event("EDUCATION", day));
  } else {
    events.push(...statusEvents(chance, record, exit).map((fact) => ({ ...fact, occurredOn: after(fact.occurredOn) })));
    if (movesOn) events.push(event("EDUCATION", after(exit + chance.whole(0, 24))));
  }
  return events.sort((earlier, later) => earlier.occurredOn - later.occurredOn);
}

function statusEvents(chance: Chance, record: LeavingRecord, exit: Day): PersonEvent[] {
  const type = chance.weighted(statusWeights(record.background.labourStatus, employedShare(record)));
  if (chance.happens(0.04)) return [event(type, exit + chance.whole(LEAVING_WINDOW_DAYS + 1, 50))];
  // For somebody who was in work all along it is a status on leaving, not a job that was found.
  const found = type === "EMPLOYED" && record.background.labourStatus !== "EMPLOYED";
  if (!found) return [event(type, exit + chance.whole(0, 6))];
  const selfEmployed = chance.happens(0.06);
  if (chance.happens(0.55)) return [{ type, occurredOn: exit - chance.whole(0, 10), selfEmployed }];
  const employed = { type, occurredOn: exit + chance.whole(1, LEAVING_WINDOW_DAYS - 1), selfEmployed };
  return chance.happens(0.35) ? [event("SEEKING", exit), employed] : [employed];
}

function statusWeights(atEntry: LabourStatus, employed: number): Weighted<StatusEvent> {
  if (atEntry === "EMPLOYED")
    return [
      ["EMPLOYED", 78],
      ["SEEKING", 16],
      ["INACTIVE", 6],
    ];
  const seeking = (1 - employed) * (atEntry === "UNEMPLOYED" ? 0.86 : 0.46);
  return [
    ["EMPLOYED", employed],
    ["SEEKING", seeking],
    ["INACTIVE", 1 - employed - seeking],
  ];
}

const event = (type: EventType, occurredOn: Day): PersonEvent => ({ type, occurredOn, selfEmployed: false });

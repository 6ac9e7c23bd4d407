import { type Answers, drawAnswers } from "./answers.ts";
import type { Background } from "./background.ts";
import type { Day } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import type { Credit } from "./credits.ts";
import { drawReason, type ExitReason } from "./exit-reason.ts";
import type { Facts } from "./facts.ts";
import { drawLeaving, drawSixMonths, type FollowUp, statusOnLeaving } from "./follow-ups.ts";
import { drawEvents, educationShare, type LeavingRecord, type PersonEvent, reachedShare } from "./leaving.ts";
import { INCOMPLETE_SHARE, STUDY_KINDS } from "./shares.ts";
import type { Stay } from "./stay.ts";
import type { Enrolment } from "./studies.ts";
import { drawSessions, type Session } from "./support.ts";

/** Everything one episode leaves behind. */
export interface Episode {
  readonly stay: Stay;
  readonly exitReason: ExitReason | null;
  /** Items that were never answered are null. */
  readonly background: { readonly [Item in keyof Background]: Background[Item] | null };
  readonly answers: Answers;
  readonly enrolments: readonly Enrolment[];
  readonly credits: readonly Credit[];
  readonly sessions: readonly Session[];
  readonly events: readonly PersonEvent[];
  readonly followUps: readonly FollowUp[];
}

/** What is settled before the episode is told. */
export interface Beginning {
  readonly stay: Stay;
  readonly age: number;
  readonly background: Background;
  readonly enrolments: readonly Enrolment[];
  readonly credits: readonly Credit[];
  /** True or false where the plan says whether education begins, undefined where chance decides. */
  readonly movesOn?: boolean;
}

export function tellEpisode(chance: Chance, facts: Facts, beginning: Beginning, cutOn: Day): Episode {
  const { stay, enrolments, credits } = beginning;
  const sessions = drawSessions(chance, facts, stay, enrolments);
  const answers = drawAnswers(chance, stay);
  const background = forgetSome(chance, beginning.background);
  const told = { stay, background, answers, enrolments, credits, sessions };
  if (stay.exit === null) return { ...told, exitReason: null, events: [], followUps: [] };
  const record = recordOf(beginning, sessions.length);
  const movesOn = beginning.movesOn ?? chance.happens(educationShare(record));
  const reached = beginning.movesOn === true || chance.happens(reachedShare(record));
  const events = reached ? drawEvents(chance, record, stay.entry, stay.exit, movesOn) : [];
  const inProject = beginning.movesOn === true ? beforeEnd(events, stay) : events;
  const status = statusOnLeaving(inProject, stay.exit);
  const followUps = [
    ...drawLeaving(chance, inProject, stay.exit),
    ...drawSixMonths(chance, status, background.labourStatus, stay.exit),
  ];
  return {
    ...told,
    exitReason: drawReason(chance, stay, inProject),
    events: inProject.filter(({ occurredOn }) => occurredOn <= cutOn),
    followUps: followUps.filter(({ observedOn }) => observedOn <= cutOn),
  };
}

function recordOf({ stay, age, background, enrolments, credits }: Beginning, sessions: number): LeavingRecord {
  const passed = credits.reduce((sum, credit) => sum + credit.credits, 0);
  const studied = enrolments.some(({ pathway }) => STUDY_KINDS.has(pathway.kind));
  return { background, age, droppedOut: stay.droppedOut, sessions, credits: passed, studied };
}

/** The programme counts further study begun while it ran. */
const beforeEnd = (events: readonly PersonEvent[], stay: Stay): PersonEvent[] =>
  events.map((event) => ({ ...event, occurredOn: Math.min(event.occurredOn, stay.project.endsOn) }));

/** A form with a gap: one item of the record was never filled in. */
function forgetSome(chance: Chance, background: Background): Episode["background"] {
  if (!chance.happens(INCOMPLETE_SHARE.participation)) return background;
  if (chance.happens(0.45)) return { ...background, educationLevel: null };
  if (background.labourStatus === "UNEMPLOYED") return { ...background, unemployedSince: null };
  if (background.labourStatus === "INACTIVE") return { ...background, inEducation: null };
  return { ...background, labourStatus: null };
}

import type { Day } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import type { ProjectFacts } from "./facts.ts";
import { DROP_OUT_SHARE } from "./shares.ts";

/** One episode from entry to exit, before anything is known of its results. */
export interface Stay {
  readonly project: ProjectFacts;
  readonly city: string;
  readonly entry: Day;
  /** Null while the person is still taking part when the data are cut. */
  readonly exit: Day | null;
  /** The last day on which something can have happened: the exit, or the day of the cut. */
  readonly until: Day;
  readonly droppedOut: boolean;
  /** The project ended before the person had finished. */
  readonly cutShort: boolean;
}

/** Where and when an episode begins, and the last day of the data. */
export interface Start {
  readonly project: ProjectFacts;
  readonly city: string;
  readonly entry: Day;
  readonly cutOn: Day;
}

/** Young people with little schooling leave early more often. */
export function drawStay(chance: Chance, start: Start, age: number, educationLevel: number): Stay {
  const risk = DROP_OUT_SHARE + (educationLevel < 3 ? 0.05 : -0.03) + (age < 20 ? 0.04 : -0.01);
  const droppedOut = chance.happens(risk);
  const days = droppedOut ? chance.whole(12, 120) : chance.whole(25, 170) + chance.whole(20, 170);
  return stayOf(start, start.entry + days, droppedOut);
}

export function stayOf(start: Start, plannedExit: Day, droppedOut: boolean): Stay {
  const { project, city, entry, cutOn } = start;
  const inTime = plannedExit <= project.endsOn;
  // A project that is still winding up when the data are cut leaves its last people open.
  const stillOpen = !inTime && cutOn - project.endsOn < 62;
  const exit = stillOpen ? null : Math.min(plannedExit, project.endsOn);
  return { project, city, entry, exit, until: exit ?? cutOn, droppedOut: droppedOut && inTime, cutShort: !inTime };
}

import type { LabourStatus } from "./background.ts";
import { addMonths, type Day } from "./calendar.ts";
import type { Chance, Weighted } from "./chance.ts";
import { LEAVING_WINDOW_DAYS, type PersonEvent, type StatusEvent } from "./leaving.ts";

export interface FollowUp {
  readonly kind: "LEAVING" | "SIX_MONTHS";
  readonly observedOn: Day;
  readonly outcome: StatusEvent | "NOT_REACHED";
  readonly improved: boolean | null;
}

/** The last labour-market status of a person inside the leaving window; none where nobody knows. */
export function statusOnLeaving(events: readonly PersonEvent[], exit: Day): StatusEvent | null {
  let status: StatusEvent | null = null;
  for (const { type, occurredOn } of events) {
    if (type === "EDUCATION" || type === "QUALIFICATION" || occurredOn > exit + LEAVING_WINDOW_DAYS) continue;
    status = type;
  }
  return status;
}

/** The call on leaving says what the events say; whoever could not be reached has neither. */
export function drawLeaving(chance: Chance, events: readonly PersonEvent[], exit: Day): FollowUp[] {
  const status = statusOnLeaving(events, exit);
  if (status === null) {
    if (!chance.happens(0.78)) return [];
    return [{ kind: "LEAVING", observedOn: exit + chance.whole(18, 28), outcome: "NOT_REACHED", improved: null }];
  }
  if (!chance.happens(0.92)) return [];
  const known = Math.max(exit, ...events.map(({ occurredOn }) => occurredOn));
  const inTime = Math.min(known + chance.whole(0, 5), exit + LEAVING_WINDOW_DAYS);
  const observedOn = chance.happens(0.02) ? exit + chance.whole(LEAVING_WINDOW_DAYS + 1, 42) : inTime;
  return [{ kind: "LEAVING", observedOn, outcome: status, improved: null }];
}

/** Six months after the exit, or a few days around it. */
export function drawSixMonths(
  chance: Chance,
  leaving: StatusEvent | null,
  atEntry: LabourStatus | null,
  exit: Day,
): FollowUp[] {
  if (!chance.happens(0.9)) return [];
  const observedOn =
    addMonths(exit, 6) +
    chance.weighted([
      [0, 50],
      [-3, 10],
      [4, 20],
      [12, 15],
      [20, 5],
    ]);
  if (chance.happens(leaving === null ? 0.55 : 0.22)) {
    return [{ kind: "SIX_MONTHS", observedOn, outcome: "NOT_REACHED", improved: null }];
  }
  const outcome = chance.weighted(laterStatus(leaving));
  const asked = atEntry === "EMPLOYED" && chance.happens(0.85);
  return [{ kind: "SIX_MONTHS", observedOn, outcome, improved: asked ? chance.happens(0.4) : null }];
}

function laterStatus(leaving: StatusEvent | null): Weighted<StatusEvent> {
  if (leaving === "EMPLOYED")
    return [
      ["EMPLOYED", 80],
      ["SEEKING", 16],
      ["INACTIVE", 4],
    ];
  if (leaving === "INACTIVE")
    return [
      ["EMPLOYED", 16],
      ["SEEKING", 14],
      ["INACTIVE", 70],
    ];
  return [
    ["EMPLOYED", 31],
    ["SEEKING", 57],
    ["INACTIVE", 12],
  ];
}

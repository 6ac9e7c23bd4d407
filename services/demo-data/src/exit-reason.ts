import type { Chance } from "./chance.ts";
import type { PersonEvent } from "./leaving.ts";
import type { Stay } from "./stay.ts";

export type ExitReason =
  | "COMPLETED"
  | "EMPLOYMENT"
  | "EDUCATION"
  | "OTHER_SERVICE"
  | "HEALTH"
  | "MOVED"
  | "DROPPED_OUT"
  | "PROJECT_ENDED"
  | "OTHER"
  | "UNKNOWN";

/** Why the episode ended; a job that was found before leaving is usually the reason for leaving. */
export function drawReason(chance: Chance, stay: Stay, events: readonly PersonEvent[]): ExitReason {
  const exit = stay.exit ?? stay.until;
  if (stay.droppedOut) {
    return chance.weighted([
      ["DROPPED_OUT", 84],
      ["HEALTH", 6],
      ["MOVED", 4],
      ["UNKNOWN", 6],
    ]);
  }
  if (has(events, "EMPLOYED", exit) && chance.happens(0.8)) return "EMPLOYMENT";
  if (has(events, "EDUCATION", exit + 28) && chance.happens(0.75)) return "EDUCATION";
  if (stay.cutShort) return "PROJECT_ENDED";
  return chance.weighted([
    ["COMPLETED", 70],
    ["OTHER_SERVICE", 16],
    ["HEALTH", 4],
    ["MOVED", 3],
    ["OTHER", 4],
    ["UNKNOWN", 3],
  ]);
}

const has = (events: readonly PersonEvent[], type: PersonEvent["type"], by: number): boolean =>
  events.some((event) => event.type === type && event.occurredOn <= by);

import { toIso } from "./calendar.ts";
import type { Episode } from "./episode.ts";
import { type PersonRows, type Whose, yesNo } from "./tables.ts";

interface OfEpisode extends Whose {
  readonly participation_ref: string;
}

export function addSupport(rows: PersonRows, part: OfEpisode, ref: string, episode: Episode): void {
  for (const [index, session] of episode.sessions.entries()) {
    rows.support_sessions.push({
      ...part,
      support_session_ref: `${ref}S${index + 1}`,
      support_practice_code: session.practice.code,
      held_on: toIso(session.heldOn),
      duration_minutes: session.durationMinutes,
      mode: session.mode,
    });
  }
}

export function addResults(rows: PersonRows, part: OfEpisode, ref: string, episode: Episode): void {
  const onDay = new Map<number, number>();
  for (const [index, event] of episode.events.entries()) {
    const sequence = (onDay.get(event.occurredOn) ?? 0) + 1;
    onDay.set(event.occurredOn, sequence);
    rows.events.push({
      ...part,
      event_ref: `${ref}E${index + 1}`,
      type: event.type,
      occurred_on: toIso(event.occurredOn),
      sequence,
      self_employed: yesNo(event.selfEmployed),
    });
  }
  for (const followUp of episode.followUps) {
    rows.follow_ups.push({
      ...part,
      follow_up_ref: `${ref}F${followUp.kind === "LEAVING" ? 0 : 6}`,
      kind: followUp.kind,
      observed_on: toIso(followUp.observedOn),
      outcome: followUp.outcome,
      improved: followUp.improved === null ? null : yesNo(followUp.improved),
    });
  }
}

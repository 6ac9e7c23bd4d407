import { followUps } from "../tables/events.ts";
import { participations } from "../tables/participants.ts";
import type { Rule } from "./rule.ts";

const LEAVING_WINDOW_DAYS = 28;

const ofThisEpisode = "x.participant_id = r.participant_id and x.participation_id = r.id";
const leavingEvent = (table: string) =>
  `exists (select from ${table} x where ${ofThisEpisode} and x.occurred_on between r.exit_date and r.exit_date + ${LEAVING_WINDOW_DAYS})`;
const leavingFollowUp = (table: string) =>
  `exists (select from ${table} x where ${ofThisEpisode} and x.kind = 'LEAVING')`;

const overlap = {
  code: "V12",
  severity: "warning",
  table: participations,
  column: "entry_date",
  right: "participations of one participant in one project do not overlap",
} as const;
const once = {
  code: "FOLLOW_UP_ONCE",
  severity: "error",
  table: followUps,
  column: "kind",
  right: "a participation has at most one follow-up of each kind",
} as const;

/** Rules that compare a participation with what followed on it and with the participant's others. */
export const LEAVING_RULES: readonly Rule[] = [
  {
    code: "V11",
    severity: "warning",
    table: participations,
    column: "exit_date",
    right: `within ${LEAVING_WINDOW_DAYS} days of an exit there is an event or a LEAVING follow-up`,
    broken: `r.state <> 'lost' and r.exit_date < current_setting('import.as_of')::date - ${LEAVING_WINDOW_DAYS}
      and not ${leavingEvent("ready_event")} and not ${leavingFollowUp("ready_follow_up")}
      and not ${leavingEvent("event")} and not ${leavingFollowUp("follow_up")}`,
    wrong: "nothing is known about the time after the exit",
    needsWholeRow: true,
  },
  {
    ...overlap,
    joins: `join ready_participation x on x.participant_id = r.participant_id and x.project_code = r.project_code
      and (x.entry_date, x.id) < (r.entry_date, r.id)`,
    broken: "coalesce(x.exit_date, 'infinity') > r.entry_date",
    wrong: "it overlaps with participation {x.participation_ref}",
  },
  {
    ...overlap,
    joins: `join participation x on x.participant_id = r.participant_id and x.project_code = r.project_code and x.id <> r.id`,
    broken: `x.entry_date < coalesce(r.exit_date, 'infinity') and coalesce(x.exit_date, 'infinity') > r.entry_date
      and not exists (select from ready_participation y where y.participant_id = x.participant_id and y.id = x.id)`,
    wrong: "it overlaps with participation {x.external_ref}",
  },
  {
    ...once,
    joins: `join ready_follow_up x on x.participant_id = r.participant_id and x.participation_id = r.participation_id`,
    broken: "x.kind = r.kind and x.line < r.line",
    wrong: "follow-up {x.follow_up_ref} is one",
  },
  {
    // Even where that one is changed by the same delivery: within one statement they could not change places.
    ...once,
    joins: `join follow_up x on x.participant_id = r.participant_id and x.participation_id = r.participation_id`,
    broken: "x.kind = r.kind and x.id <> r.id",
    wrong: "follow-up {x.external_ref} in the database is one",
  },
];

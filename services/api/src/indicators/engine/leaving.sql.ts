import { source, spans } from "./spans.sql.ts";

/** Days after the exit that still belong to leaving, both ends included (R7). */
export const LEAVING_WINDOW_DAYS = 28;

const byLeaving = `e.occurred_on <= x.final_exit_date + ${LEAVING_WINDOW_DAYS}`;
const onLeaving = `e.occurred_on > x.last_entry_date and ${byLeaving}`;

/**
 * SQL: what the events of a record come to, one row per participant and project with any event.
 *
 * `status_on_leaving` is the last of SEEKING, EMPLOYED and INACTIVE after the last entry and inside the leaving window
 * (R8); education counts by the same dates, a qualification from the first entry on (R2b). All three are null or
 * false while the person takes part. `moved_on_to_education` asks for a start of education from the first entry to
 * the last day of the project, whether or not the person has left (DP-2.4).
 */
export const eventResults = (asOf: string): string => `
  select e.participant_id, p.project_code,
    (array_agg(e.type order by e.occurred_on desc, e.sequence desc, p.entry_date desc, ${source("e", "desc")})
      filter (where e.type in ('SEEKING', 'EMPLOYED', 'INACTIVE') and ${onLeaving}))[1] as status_on_leaving,
    bool_or(e.type = 'EDUCATION' and ${onLeaving}) as started_education,
    bool_or(e.type = 'QUALIFICATION' and e.occurred_on > x.first_entry_date and ${byLeaving}) as gained_qualification,
    bool_or(e.type = 'EDUCATION' and e.occurred_on between x.first_entry_date and o.ends_on) as moved_on_to_education
  from event e
  join participation p on p.participant_id = e.participant_id and p.id = e.participation_id
  left join (${spans(asOf)}) x on x.participant_id = p.participant_id and x.project_code = p.project_code
  join project o on o.code = p.project_code
  where e.occurred_on <= ${asOf} and p.entry_date <= ${asOf}
  group by e.participant_id, p.project_code`;

/**
 * SQL: the situation six months after the final exit (R9), one row per participant and project with any follow-up.
 *
 * It comes from the follow-up of the participation that ended last, and is null where that was made before the six
 * months were over, since it says nothing about that day, or where nobody was reached.
 */
export const sixMonthResults = (asOf: string): string => `
  select f.participant_id, p.project_code,
    ${ofFinalExit("f.outcome")} as status_after_six_months, ${ofFinalExit("f.improved")} as improved_after_six_months
  from follow_up f
  join participation p on p.participant_id = f.participant_id and p.id = f.participation_id
  left join (${spans(asOf)}) x on x.participant_id = p.participant_id and x.project_code = p.project_code
  where f.kind = 'SIX_MONTHS' and f.outcome <> 'NOT_REACHED' and f.observed_on <= ${asOf} and p.entry_date <= ${asOf}
  group by f.participant_id, p.project_code`;

const ofFinalExit = (answer: string) => `(array_agg(${answer} order by p.entry_date desc, ${source("p", "desc")})
      filter (where p.exit_date = x.final_exit_date
        and f.observed_on >= (x.final_exit_date + interval '6 months')::date))[1]`;

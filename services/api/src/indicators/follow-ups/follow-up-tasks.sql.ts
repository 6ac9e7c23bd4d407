import { eventResults, LEAVING_WINDOW_DAYS, sixMonthResults } from "../engine/leaving.sql.ts";
import { firstParticipations, spans } from "../engine/spans.sql.ts";

/** SQL: what the follow-ups of the participation that ended last say, one row per record that has any. */
const answered = (asOf: string) => `
  select f.participant_id, p.project_code,
    bool_or(f.kind = 'LEAVING' and f.outcome <> 'NOT_REACHED') as found_on_leaving,
    bool_or(f.kind = 'LEAVING' and f.outcome = 'NOT_REACHED') as tried_on_leaving,
    bool_or(f.kind = 'SIX_MONTHS' and f.outcome = 'NOT_REACHED'
      and f.observed_on >= (x.final_exit_date + interval '6 months')::date) as tried_after_six_months
  from follow_up f
  join participation p on p.participant_id = f.participant_id and p.id = f.participation_id
  join (${spans(asOf)}) x on x.participant_id = p.participant_id and x.project_code = p.project_code
  where f.observed_on <= ${asOf} and p.exit_date = x.final_exit_date
  group by f.participant_id, p.project_code`;

/** Labour-market status or education; a qualification alone does not tell how somebody is. */
const SITUATION_ON_LEAVING = "v.status_on_leaving is not null or v.started_education or a.found_on_leaving";

/**
 * SQL: the follow-ups of every record that has ended, two rows a record: `LEAVING`, due 28 days after the final exit,
 * and `SIX_MONTHS`, due six months after it. City and organisation are of the first participation.
 *
 * `state` is `KNOWN` where the situation is: on leaving from an event inside the leaving window or from a follow-up,
 * after six months from a follow-up that was not made too early. It is `NOT_REACHED` where somebody tried in vain,
 * which documents why it is not known, and `OPEN` where nobody did.
 *
 * @param asOf - SQL of a date, such as `$1::date`; whatever happened after it is ignored.
 */
export const followUpTasks = (asOf: string): string => `
  select e.participant_id, e.project_code, e.city_code, e.organisation_code, x.final_exit_date, t.kind, t.due_on,
    case when t.is_known then 'KNOWN' when t.was_tried then 'NOT_REACHED' else 'OPEN' end as state
  from (${firstParticipations(asOf)}) e
  join (${spans(asOf)}) x on x.participant_id = e.participant_id and x.project_code = e.project_code
  left join (${eventResults(asOf)}) v on v.participant_id = e.participant_id and v.project_code = e.project_code
  left join (${sixMonthResults(asOf)}) m on m.participant_id = e.participant_id and m.project_code = e.project_code
  left join (${answered(asOf)}) a on a.participant_id = e.participant_id and a.project_code = e.project_code
  cross join lateral (values
    ('LEAVING', x.final_exit_date + ${LEAVING_WINDOW_DAYS}, ${SITUATION_ON_LEAVING}, a.tried_on_leaving),
    ('SIX_MONTHS', (x.final_exit_date + interval '6 months')::date,
      m.status_after_six_months is not null, a.tried_after_six_months)
  ) t (kind, due_on, is_known, was_tried)
  where x.final_exit_date is not null`;

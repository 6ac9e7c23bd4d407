import { COMPLETE_FOR_ESF, COMPLETE_FOR_ESF_PLUS } from "../definitions/completeness.ts";
import { allStudies, allSupport } from "./activity.sql.ts";
import { eventResults, sixMonthResults } from "./leaving.sql.ts";
import { firstParticipations, spans } from "./spans.sql.ts";

const ANSWERS = [
  "migrant_or_minority",
  "disability",
  "other_disadvantaged",
  "third_country_national",
  "foreign_background",
  "minority",
  "homeless",
  "rural",
];

/** A refusal and a question never asked are alike unknown; only YES counts (R11). */
const answered = ANSWERS.map((name) => `case a.${name} when 'YES' then true when 'NO' then false end as ${name}`);

/**
 * SQL: everybody who entered a project by a day, as they were on their first day in it (R2a, R3, R15).
 *
 * The window that counts the records of a person also keeps the planner from working out the age anew for every rule.
 */
const entrants = (asOf: string) => `
  select f.participant_id, f.project_code, x.record_key, count(*) over (partition by f.participant_id) as records,
    f.city_code, f.organisation_code, f.entry_date, t.last_entry_date, t.final_exit_date, t.final_exit_reason,
    x.gender, x.birth_date, extract(year from age(f.entry_date, x.birth_date))::integer as age,
    f.labour_status, f.unemployed_since, f.in_education, f.education_level,
    (${COMPLETE_FOR_ESF}) as complete_for_esf, (${COMPLETE_FOR_ESF_PLUS}) as complete_for_esf_plus,
    ${answered.join(", ")}
  from (${firstParticipations(asOf)}) f
  left join (${spans(asOf)}) t on t.participant_id = f.participant_id and t.project_code = f.project_code
  join participant x on x.id = f.participant_id
  left join sensitive_answers a on a.participant_id = f.participant_id and a.participation_id = f.id`;

/**
 * SQL: the merged record, one row per participant and project entered by a day (R2). What it says:
 *
 * | columns | meaning |
 * | --- | --- |
 * | `participant_id`, `project_code`, `record_key`, `records` | whose it is; how many projects the person entered |
 * | `city_code`, `organisation_code` | of the first participation (R15) |
 * | `entry_date`, `last_entry_date` | first day of the first and of the last participation |
 * | `final_exit_date`, `final_exit_reason` | of the participation that ended last; null while any goes on (R2a) |
 * | `gender`, `birth_date`, `labour_status`, `unemployed_since`, `in_education`, `education_level` | at first entry; null: not known |
 * | `age` | at first entry, completed years; born on 29 February: from 1 March in common years (R5) |
 * | `complete_for_esf`, `complete_for_esf_plus` | whether the record counts in the funder's indicators (R4) |
 * | `migrant_or_minority` … `rural` | sensitive answers at first entry; null: refused, not asked or not known (R11) |
 * | `status_on_leaving` | SEEKING, EMPLOYED, INACTIVE; null: not known, or not left (R8) |
 * | `started_education`, `gained_qualification` | on leaving; null where no event is known at all |
 * | `moved_on_to_education` | between first entry and the end of the project |
 * | `status_after_six_months`, `improved_after_six_months` | SEEKING, EMPLOYED, INACTIVE; null: not known, or too early (R9) |
 * | `credits_earned`, `credits_planned`, `support_minutes`, `support_sessions` | tenths of a credit, minutes, sessions; 0 where there are none |
 * | `has_studied` | credits awarded within the dates of the project |
 * | `digitalents` | of the Digitalents community: enrolled on one of its pathways |
 *
 * @param asOf - SQL of a date, such as `$1::date`; whatever happened after it is ignored (R10).
 */
export const record = (asOf: string): string => `
  select r.*, v.status_on_leaving, v.started_education, v.gained_qualification, v.moved_on_to_education,
    m.status_after_six_months, m.improved_after_six_months,
    coalesce(s.credits_earned, 0) as credits_earned, coalesce(s.credits_planned, 0) as credits_planned,
    coalesce(s.has_studied, false) as has_studied, coalesce(s.digitalents, false) as digitalents,
    coalesce(u.support_minutes, 0) as support_minutes, coalesce(u.support_sessions, 0) as support_sessions
  from (${entrants(asOf)}) r
  left join (${eventResults(asOf)}) v on v.participant_id = r.participant_id and v.project_code = r.project_code
  left join (${sixMonthResults(asOf)}) m on m.participant_id = r.participant_id and m.project_code = r.project_code
  left join (${allStudies(asOf)}) s on s.participant_id = r.participant_id and s.project_code = r.project_code
  left join (${allSupport(asOf)}) u on u.participant_id = r.participant_id and u.project_code = r.project_code`;

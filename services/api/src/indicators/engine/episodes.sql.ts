import { firstParticipations, spans } from "./spans.sql.ts";

/**
 * SQL: every participation entered by a day, beside what all of the same person in the same project come to.
 *
 * `place` is 1 for the first one, whose characteristics are the record's, and 2 for a later one. It is built of joins
 * alone, so that the planner sees the tables behind it and knows how many rows to expect.
 *
 * @param asOf - SQL of a date, such as `$1::date`.
 */
export const episodes = (asOf: string): string => `
  select p.participant_id, p.id as participation_id, p.project_code, p.city_code, p.organisation_code, p.external_ref,
    p.entry_date, p.exit_date, p.labour_status, p.unemployed_since, p.in_education, p.education_level,
    case when p.id = f.id then 1 else 2 end as place,
    x.first_entry_date, x.last_entry_date, x.final_exit_date, x.final_exit_reason
  from participation p
  left join (${firstParticipations(asOf)}) f on f.participant_id = p.participant_id and f.project_code = p.project_code
  left join (${spans(asOf)}) x on x.participant_id = p.participant_id and x.project_code = p.project_code
  where p.entry_date <= ${asOf}`;

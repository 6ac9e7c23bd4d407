/**
 * SQL: from when to when a person took part in a project, one row per participant and project entered by a day.
 *
 * An exit after the day has not happened yet (R10), so `final_exit_date` and its reason are null while any
 * participation goes on (R2a). Of participations that end on one day the one entered last gives the reason.
 * Joined to other rows it is always by a left join: the planner cannot tell how many rows match, and expects none.
 *
 * @param asOf - SQL of a date, such as `$1::date`.
 */
export const spans = (asOf: string): string => `
  select p.participant_id, p.project_code, min(p.entry_date) as first_entry_date, max(p.entry_date) as last_entry_date,
    case when ${haveAllLeft(asOf)} then max(p.exit_date) end as final_exit_date,
    case when ${haveAllLeft(asOf)} then (array_agg(p.exit_reason order by p.exit_date desc, p.entry_date desc, ${source("p", "desc")}))[1]
      end as final_exit_reason
  from participation p
  where p.entry_date <= ${asOf}
  group by p.participant_id, p.project_code`;

const haveAllLeft = (asOf: string) => `bool_and(p.exit_date is not null and p.exit_date <= ${asOf})`;

/** SQL: the first participation of a person in a project, whose characteristics are the record's (R2a). */
export const firstParticipations = (asOf: string): string => `
  select distinct on (p.participant_id, p.project_code) p.*
  from participation p
  where p.entry_date <= ${asOf}
  order by p.participant_id, p.project_code, p.entry_date, ${source("p")}`;

/**
 * SQL: what the source calls a row, as the last part of an order. It is the same on every server and after every
 * delivery, as random ids are not.
 */
export const source = (row: string, direction: "asc" | "desc" = "asc"): string =>
  `${row}.organisation_code collate "C" ${direction}, ${row}.external_ref collate "C" ${direction}`;

/** Pathways whose code begins so belong to the Digitalents community. */
const COMMUNITY_PREFIX = "DIGITALENTS-";

/** SQL: enrolments begun by a day on participations entered by it. Their status is not dated, so dates alone decide. */
const enrolled = (asOf: string): string => `
  select e.participant_id, e.id as enrolment_id, p.project_code, e.pathway_code, e.credits_planned
  from enrolment e
  join participation p on p.participant_id = e.participant_id and p.id = e.participation_id
  where p.entry_date <= ${asOf} and e.started_on <= ${asOf}`;

/**
 * SQL: studies of a record on a pathway, one row per participant, project and pathway.
 *
 * Credits are in tenths. Recognised credits were earned elsewhere and are left out. `has_studied` says that credits
 * were awarded within the dates of the project.
 */
export const studies = (asOf: string): string => `
  select e.participant_id, e.project_code, e.pathway_code,
    coalesce(sum(c.earned) * 10, 0)::integer as credits_earned,
    coalesce(sum(e.credits_planned) * 10, 0)::integer as credits_planned,
    coalesce(bool_or(c.has_studied), false) as has_studied
  from (${enrolled(asOf)}) e
  left join (
    select r.participant_id, r.enrolment_id, sum(r.credits) as earned,
      bool_or(r.credits > 0 and r.awarded_on between o.starts_on and o.ends_on) as has_studied
    from credit_record r
    join (${enrolled(asOf)}) n on n.participant_id = r.participant_id and n.enrolment_id = r.enrolment_id
    join project o on o.code = n.project_code
    where not r.recognised and r.awarded_on <= ${asOf}
    group by r.participant_id, r.enrolment_id
  ) c on c.participant_id = e.participant_id and c.enrolment_id = e.enrolment_id
  group by e.participant_id, e.project_code, e.pathway_code`;

/** SQL: studies of a record on all pathways together, and whether one of them is the Digitalents community's. */
export const allStudies = (asOf: string): string => `
  select s.participant_id, s.project_code,
    sum(s.credits_earned)::integer as credits_earned, sum(s.credits_planned)::integer as credits_planned,
    bool_or(s.has_studied) as has_studied, bool_or(starts_with(s.pathway_code, '${COMMUNITY_PREFIX}')) as digitalents
  from (${studies(asOf)}) s
  group by s.participant_id, s.project_code`;

/** SQL: support received by a record through a practice, one row per participant, project and practice. */
export const support = (asOf: string): string => `
  select s.participant_id, p.project_code, s.support_practice_code,
    sum(s.duration_minutes)::integer as support_minutes, count(*)::integer as support_sessions
  from support_session s
  join participation p on p.participant_id = s.participant_id and p.id = s.participation_id
  where p.entry_date <= ${asOf} and s.held_on <= ${asOf}
  group by s.participant_id, p.project_code, s.support_practice_code`;

/** SQL: support received by a record through all practices together. */
export const allSupport = (asOf: string): string => `
  select s.participant_id, s.project_code,
    sum(s.support_minutes)::integer as support_minutes, sum(s.support_sessions)::integer as support_sessions
  from (${support(asOf)}) s
  group by s.participant_id, s.project_code`;

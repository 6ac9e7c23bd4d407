import { studies, support } from "./activity.sql.ts";

/** SQL: the columns of `statistics.release_enrolment` but the release, in their order: a record's pathways, each once. */
export const enrolmentLinks = (asOf: string): string => `
  select s.participant_id, s.project_code, s.pathway_code, w.kind_code as pathway_kind, w.provider_code,
    s.credits_earned, s.credits_planned
  from (${studies(asOf)}) s
  join pathway w on w.code = s.pathway_code`;

/** SQL: the columns of `statistics.release_competence` but the release: what a record's pathways build, each once. */
export const competenceLinks = (asOf: string): string => `
  select distinct s.participant_id, s.project_code, c.competence_code
  from (${studies(asOf)}) s
  join pathway_competence c on c.pathway_code = s.pathway_code`;

/** SQL: the columns of `statistics.release_support` but the release: a record's support practices, each once. */
export const supportLinks = (asOf: string): string => `
  select s.participant_id, s.project_code, s.support_practice_code, k.kind_code as support_practice_kind,
    s.support_minutes, s.support_sessions
  from (${support(asOf)}) s
  join support_practice k on k.code = s.support_practice_code`;

import { childrenOf, PARENTS } from "./people-shape.ts";

// References that a delivery uses without bringing the row itself: those rows are the database's.

function createWanted(parent: "participation" | "enrolment"): string {
  const { ref } = PARENTS[parent];
  const used = childrenOf(parent).map(
    ({ table }) => `select organisation_code, participant_ref, ${ref} from stage_${table}`,
  );
  return `create temporary table wanted_${parent} on commit drop as
    select distinct organisation_code, participant_ref, ${ref} from (${used.join(" union all ")}) u
    where not exists (select from stage_${parent} s where s.organisation_code = u.organisation_code
      and s.participant_ref = u.participant_ref and s.${ref} = u.${ref})`;
}

/** The participants that the delivery speaks of and the registry knows. */
const CREATE_KNOWN_REF = `create temporary table known_ref on commit drop as
  select external_ref, organisation_code, participant_id from participant_ref
  where (organisation_code, external_ref) in (
    select organisation_code, participant_ref from stage_participant
    union select organisation_code, participant_ref from stage_participation
    union select organisation_code, participant_ref from wanted_participation
    union select organisation_code, participant_ref from wanted_enrolment)`;

/** Statements that come before {@link createReadyTable} of participants. */
export const FIND_KNOWN_PARTICIPANTS = [createWanted("participation"), createWanted("enrolment"), CREATE_KNOWN_REF];

/** Every participant that rows may hang on, by reference; made once the participants are ready. */
export const CREATE_PERSON = `create temporary table person on commit drop as
  select organisation_code, participant_ref, participant_id, birth_date, faulty from ready_participant
  union all
  select k.organisation_code, k.external_ref, k.participant_id, t.birth_date, false
  from known_ref k join participant t on t.id = k.participant_id
  where not exists (select from stage_participant s
    where s.organisation_code = k.organisation_code and s.participant_ref = k.external_ref)`;

/** The same for participations. */
export const CREATE_EPISODE = createMap("participation");

/** The same for enrolments. */
export const CREATE_ENROLLED = createMap("enrolment");

function createMap(table: "participation" | "enrolment"): string {
  const { ref, map, facts } = PARENTS[table];
  const factsOf = (alias: string) => facts.map(([column, name]) => `${alias}.${column} as ${name}`).join(", ");
  return `create temporary table ${map} on commit drop as
    select r.organisation_code, r.participant_ref, r.${ref}, r.participant_id, r.id, r.city_code, ${factsOf("r")},
      r.faulty or r.parent_faulty as faulty
    from ready_${table} r where r.state <> 'lost'
    union all
    select w.organisation_code, w.participant_ref, w.${ref}, t.participant_id, t.id, t.city_code, ${factsOf("t")}, false
    from wanted_${table} w
    join person p on p.organisation_code = w.organisation_code and p.participant_ref = w.participant_ref
    join ${table} t on t.participant_id = p.participant_id and t.organisation_code = w.organisation_code and t.external_ref = w.${ref}`;
}

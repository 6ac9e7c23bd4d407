import type { PeopleTable } from "../tables/table-spec.ts";
import { databaseKey, hasOwnCity, ownColumns, PARENTS } from "./people-shape.ts";

/**
 * Brings the rows of one people file together with what they hang on and with what the database has
 * of them, sorted by participant, so that they are later written where they lie. `state` tells what
 * would become of a row: lost (it hangs on nothing), new, changed or same.
 */
export function createReadyTable(spec: PeopleTable): string {
  const { table, parent } = spec;
  if (!parent) return READY_PARTICIPANT;
  const { map, ref, id, facts } = PARENTS[parent];
  const own = ownColumns(spec).map(({ name }) => name);
  const stored = [...own.map((name) => [`t.${name}`, `s.${name}`]), ...(id ? [[`t.${id}`, "e.id"]] : [])];
  const city = hasOwnCity(spec) ? "s.city_code" : "e.city_code";
  const compared = hasOwnCity(spec) ? stored : [...stored, ["t.city_code", "e.city_code"]];
  const columns = [
    "s.*",
    "e.participant_id",
    ...(id ? [`e.id as ${id}`, "e.city_code"] : []),
    ...(spec.ownRef ? ["coalesce(t.id, gen_random_uuid()) as id"] : []),
    ...facts.map(([, name]) => `e.${name}`),
    "coalesce(e.faulty, false) as parent_faulty",
    `(t.participant_id is not null and t.city_code <> ${city}) as moved`,
  ];
  return `create temporary table ready_${table} on commit drop as
    select ${columns.join(", ")},
      case when e.participant_id is null then 'lost' when t.participant_id is null then 'new'
        when (${compared.map(([ours]) => ours).join(", ")}) is distinct from (${compared.map(([, theirs]) => theirs).join(", ")})
        then 'changed' else 'same' end as state
    from stage_${table} s
    left join ${map} e on e.organisation_code = s.organisation_code and e.participant_ref = s.participant_ref
      ${parent === "participant" ? "" : `and e.${ref} = s.${ref}`}
    left join ${table} t on ${databaseKey(spec)}
    order by e.participant_id`;
}

const READY_PARTICIPANT = `create temporary table ready_participant on commit drop as
  select s.*, coalesce(k.participant_id, s.candidate_id) as participant_id, false as parent_faulty,
    case when t.id is null then 'new'
      when (t.city_code, t.birth_date, t.gender) is distinct from (s.city_code, s.birth_date, s.gender)
      then 'changed' else 'same' end as state
  from stage_participant s
  left join known_ref k on k.organisation_code = s.organisation_code and k.external_ref = s.participant_ref
  left join participant t on t.id = k.participant_id
  order by participant_id`;

import { hasOwnCity, PARENTS } from "../resolve/people-shape.ts";
import type { PeopleTable } from "../tables/table-spec.ts";
import { reached } from "./reached.ts";

/**
 * SQL: the staged row `s` corrects a row that the sender's city has, and leaves it there. Rows that there are not and
 * rows that another city has fail alike.
 */
export function correctsOwnCity(spec: PeopleTable): string {
  const { table, parent, ownRef } = spec;
  if (!parent) {
    return `${known("participant t on t.id = k.participant_id")} and ${reached("s.city_code")}`;
  }
  const { ref } = PARENTS[parent];
  const above = parent === "participant" ? "" : ` and ${known(rowOf(parent, `s.${ref}`))}`;
  const itself = ownRef
    ? known(rowOf(table, `s.${ownRef}`))
    : known(`${rowOf("participation", `s.${ref}`, "p")}
        join ${table} t on t.participant_id = p.participant_id and t.participation_id = p.id`);
  return `${itself}${above}${hasOwnCity(spec) ? ` and ${reached("s.city_code")}` : ""}`;
}

const rowOf = (table: string, ref: string, alias = "t") =>
  `${table} ${alias} on ${alias}.participant_id = k.participant_id and ${alias}.organisation_code = k.organisation_code and ${alias}.external_ref = ${ref}`;

const known = (joined: string) => `exists (select from participant_ref k join ${joined}
    where k.organisation_code = s.organisation_code and k.external_ref = s.participant_ref and ${reached("t.city_code")})`;

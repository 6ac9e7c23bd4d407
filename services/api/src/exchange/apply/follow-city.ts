import type { Client } from "pg";
import { childrenOf } from "../resolve/people-shape.ts";

const MOVED = "select participant_id, id from ready_participation where moved and state <> 'lost'";
const TOUCHED =
  "select participant_id from ready_participation where moved union select participant_id from ready_enrolment where state = 'changed'";

/**
 * Rows that the delivery does not bring follow their participation to another city, since every row
 * of people carries the city that its readers are judged by.
 *
 * @returns how many rows of which table did.
 */
export async function followCity(client: Client): Promise<ReadonlyMap<string, number>> {
  const followed = new Map<string, number>();
  for (const { table } of childrenOf("participation")) {
    const { rowCount } = await client.query(`update ${table} c set city_code = p.city_code
      from participation p where (p.participant_id, p.id) in (${MOVED})
        and c.participant_id = p.participant_id and c.participation_id = p.id and c.city_code <> p.city_code`);
    followed.set(table, rowCount ?? 0);
  }
  const { rowCount } = await client.query(`update credit_record c set city_code = e.city_code
    from enrolment e where e.participant_id in (${TOUCHED})
      and c.participant_id = e.participant_id and c.enrolment_id = e.id and c.city_code <> e.city_code`);
  return followed.set("credit_record", rowCount ?? 0);
}

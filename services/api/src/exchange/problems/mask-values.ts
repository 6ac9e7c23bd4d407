import type { Client } from "pg";
import { PEOPLE_TABLES } from "../tables/all-tables.ts";

/** Codes that are no person's: what stands in them may be told. */
const TOLD = [...new Set(PEOPLE_TABLES.flatMap(({ columns }) => columns.filter(({ refersTo }) => refersTo)))].map(
  ({ name }) => name,
);

/**
 * Leaves of values about people only their form, with 9 for a digit and a or A for a letter: enough to see a date
 * that is written wrong, and nothing about anybody. For reports that are kept and travel.
 */
export async function maskValues(client: Client): Promise<void> {
  await client.query(
    `update import_problem
     set value = regexp_replace(regexp_replace(regexp_replace(value, '[[:digit:]]', '9', 'g'), '[[:lower:]]', 'a', 'g'), '[[:upper:]]', 'A', 'g')
     where value is not null and file = any ($1) and not coalesce(column_name, '') = any ($2)`,
    [PEOPLE_TABLES.map(({ file }) => file), TOLD],
  );
}

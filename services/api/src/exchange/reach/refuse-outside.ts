import type { Client } from "pg";
import { PROBLEM_COLUMNS } from "../staging/stage-tables.ts";
import { PEOPLE_TABLES, REFERENCE_TABLES } from "../tables/all-tables.ts";
import type { TableSpec } from "../tables/table-spec.ts";
import type { ImportReach } from "./import-reach.ts";
import { correctsOwnCity } from "./own-city-rows.ts";
import { reached, setReach } from "./reached.ts";
import { mayBeSent, owningColumn, REFERENCE_OWNERS } from "./reference-owners.ts";

const RIGHT: Readonly<Record<ImportReach["kind"], string>> = {
  organisation: "rows about people in the name of the sender's organisation, its own pathways and support practices",
  city: "corrections of rows about people that the sender's city has",
  project: "targets, evaluations, evidence, findings, decisions and dissemination of the sender's project",
};

/**
 * Tells every staged row that is not the sender's to send, and takes it away before anything else looks at it: so no
 * other problem, nor its absence, can tell what the database holds. Corrections of a city's rows come later, by
 * {@link refuseOtherCities}, since they need the database.
 */
export async function refuseOutside(client: Client, reach: ImportReach): Promise<void> {
  await setReach(client, reach);
  const owners = REFERENCE_OWNERS[reach.kind];
  for (const spec of REFERENCE_TABLES) {
    const column = owningColumn(owners, spec);
    await client.query(
      column === null ? refuseFile(spec, reach) : refuseRows(spec, mayBeSent(owners, spec), column, reach),
    );
  }
  for (const spec of reach.kind === "city" ? [] : PEOPLE_TABLES) {
    const refusal =
      reach.kind === "organisation"
        ? refuseRows(spec, reached("s.organisation_code"), "organisation_code", reach)
        : refuseFile(spec, reach);
    await client.query(refusal);
  }
}

/** The same for rows that a steward corrects; the scope of the organisations must be open. */
export async function refuseOtherCities(client: Client, reach: ImportReach): Promise<void> {
  if (reach.kind !== "city") return;
  const statements = PEOPLE_TABLES.map((spec) =>
    refuseRows(spec, correctsOwnCity(spec), spec.key.at(-1) ?? null, reach),
  );
  await client.query(statements.toReversed().join(";"));
}

function refuseRows({ file, table }: TableSpec, allowed: string, column: string | null, { kind }: ImportReach): string {
  return `with outside as (delete from stage_${table} s where not (${allowed}) returning s.line)
    insert into import_problem (${PROBLEM_COLUMNS})
    select '${file}', line, ${column === null ? "null" : `'${column}'`}, 'NOT_PERMITTED', 'error', null,
      'this row is not yours to send', ${literal(RIGHT[kind])} from outside`;
}

function refuseFile({ file, table }: TableSpec, { kind }: ImportReach): string {
  return `with outside as (delete from stage_${table} returning line)
    insert into import_problem (${PROBLEM_COLUMNS})
    select '${file}', 0, null, 'NOT_PERMITTED', 'error', null, 'no row of this file is yours to send', ${literal(RIGHT[kind])}
    from outside limit 1`;
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

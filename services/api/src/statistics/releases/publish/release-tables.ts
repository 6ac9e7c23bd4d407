import type { ClientBase } from "pg";

/** The tables of one release's rows, as names to put into SQL. */
export interface ReleaseTables {
  readonly row: string;
  readonly enrolment: string;
  readonly competence: string;
  readonly support: string;
  readonly finding: string;
}

type TableKind = keyof ReleaseTables;

const KEYS: Readonly<Record<TableKind, string>> = {
  row: "participant_id, release_id, project_code",
  enrolment: "participant_id, release_id, project_code, pathway_code",
  competence: "participant_id, release_id, project_code, competence_code",
  support: "participant_id, release_id, project_code, support_practice_code",
  finding: "participant_id, release_id, rule, project_code",
};

const KINDS = Object.keys(KEYS) as readonly TableKind[];

const parentOf = (kind: TableKind) => `statistics.release_${kind}`;

export function tablesOf(releaseId: number): ReleaseTables {
  const table = (kind: TableKind) => `${parentOf(kind)}_${releaseId}`;
  return {
    row: table("row"),
    enrolment: table("enrolment"),
    competence: table("competence"),
    support: table("support"),
    finding: table("finding"),
  };
}

/**
 * Makes a release's tables, each standing alone: as partitions from the start they would lock everybody out of
 * all releases until the end of the transaction.
 */
export async function createTables(client: ClientBase, releaseId: number): Promise<ReleaseTables> {
  const tables = tablesOf(releaseId);
  for (const kind of KINDS) {
    await client.query(
      `create table ${tables[kind]} (like ${parentOf(kind)} including defaults including constraints)`,
    );
    await client.query(
      `alter table ${tables[kind]} alter release_id set default ${releaseId}, add constraint of_release check (release_id = ${releaseId})`,
    );
  }
  return tables;
}

/** Adds the keys that partitions have, which is cheaper once all rows are in, and counts what the planner wants to know. */
export async function indexTables(client: ClientBase, tables: ReleaseTables): Promise<void> {
  for (const kind of KINDS) await client.query(`alter table ${tables[kind]} add primary key (${KEYS[kind]})`);
  await client.query(`create index on ${tables.row} (release_id) where records > 1`);
  for (const kind of KINDS) await client.query(`analyze ${tables[kind]}`);
}

/** Makes the tables partitions; whoever reads meanwhile is not in the way, and sees them when this is committed. */
export async function attachTables(client: ClientBase, releaseId: number, tables: ReleaseTables): Promise<void> {
  for (const kind of KINDS) {
    await client.query(`alter table ${parentOf(kind)} attach partition ${tables[kind]} for values in (${releaseId})`);
  }
}

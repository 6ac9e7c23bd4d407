import { fileURLToPath } from "node:url";
import pg from "pg";
import { importDelivery } from "../../../exchange/import-delivery.ts";
import { createTestDatabase } from "../../../testing/database.ts";
import { mergedRecords } from "../../engine/merged-record.sql.ts";
import type { ReleaseTables } from "../bases.sql.ts";
import { runChecks } from "../run-checks.ts";

const AS_OF = "2022-10-31";
const FOLDER = fileURLToPath(new URL("../../../../../../examples/data/", import.meta.url));
const RELEASE = { releaseId: 1, asOf: AS_OF };
const TABLES: ReleaseTables = {
  row: "statistics.checked_row",
  enrolment: "statistics.checked_enrolment",
  competence: "statistics.checked_competence",
  support: "statistics.checked_support",
  finding: "statistics.checked_finding",
};

/** What is done to the worked example before its release is checked, as SQL. */
export interface Damage {
  /** Done to the rows of people, before the release is built. */
  readonly people?: string;
  /** Done to the rows of the release, `checked_row`. */
  readonly rows?: string;
}

export interface CheckResults {
  /** Rules that hold, that do not, and that could not be computed follow from these two. */
  readonly results: Readonly<Record<string, boolean>>;
  /** By rule, what the source calls the offending participants. */
  readonly offending: Readonly<Record<string, readonly string[]>>;
  /** By rule, the comparisons that failed, as `project gender comparison: left, right`. */
  readonly failed: Readonly<Record<string, readonly string[]>>;
}

/** The worked example in a database of its own, of which any number of releases is built, checked and undone. */
export async function openExampleRelease() {
  const { settings, drop } = await createTestDatabase();
  const owner = new pg.Client(settings);
  await owner.connect();
  for (const name of ["digipoint", "worked-example"]) {
    const recordKeySecret = "a secret of the tests, 32 letters";
    await importDelivery({ database: settings, source: `${FOLDER}${name}`, recordKeySecret, asOf: AS_OF });
  }
  return {
    check: (damage: Damage = {}) => checkOnce(owner, damage),
    close: async () => {
      await owner.end();
      await drop();
    },
  };
}

export type ExampleRelease = Awaited<ReturnType<typeof openExampleRelease>>;

async function checkOnce(owner: pg.Client, { people, rows }: Damage): Promise<CheckResults> {
  await owner.query("begin");
  try {
    if (people) await owner.query(people);
    for (const [part, table] of Object.entries(TABLES)) {
      await owner.query(`create table ${table} (like statistics.release_${part})`);
    }
    await owner.query(`insert into ${TABLES.row} select $1, * from (${mergedRecords("$2::date")}) m`, [1, AS_OF]);
    if (rows) await owner.query(rows.replaceAll("checked_row", TABLES.row));
    await runChecks(owner, { ...RELEASE, tables: TABLES });
    return await readResults(owner);
  } finally {
    await owner.query("rollback");
  }
}

async function readResults(owner: pg.Client): Promise<CheckResults> {
  const checks = await owner.query<{ rule: string; passed: boolean; failed: readonly string[] }>(`
    select rule, passed, array(
      select concat_ws(' ', f ->> 'project', f ->> 'gender', (f ->> 'comparison') || ':', (f ->> 'left') || ',', f ->> 'right')
      from jsonb_array_elements(detail -> 'failed') f) as failed
    from statistics.release_check where release_id = 1 order by rule`);
  const findings = await owner.query<{ rule: string; refs: readonly string[] }>(`
    select rule, array_agg(external_ref order by external_ref) as refs
    from ${TABLES.finding} join participant_ref using (participant_id) group by rule order by rule`);
  return {
    results: Object.fromEntries(checks.rows.map(({ rule, passed }) => [rule, passed])),
    offending: Object.fromEntries(findings.rows.map(({ rule, refs }) => [rule, refs])),
    failed: Object.fromEntries(
      checks.rows.filter(({ failed }) => failed.length > 0).map(({ rule, failed }) => [rule, failed]),
    ),
  };
}

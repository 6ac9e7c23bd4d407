import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { IMPORT_LOCK } from "../../../exchange/import-transaction.ts";
import { serviceLogin } from "../../../platform/service-login.ts";
import { currentRelease } from "../current-release.ts";
import { type ExampleDatabase, openExampleDatabase } from "../testing/example-database.ts";
import { withdrawRelease } from "../withdraw-release.ts";
import { PUBLISH_STAGES, type PublishStage } from "./publish-request.ts";

let example: ExampleDatabase;
let first: string;
beforeAll(async () => {
  example = await openExampleDatabase();
});
beforeEach(async () => {
  first = await example.publish();
});
afterAll(() => example.close());

const RELEASE_TABLES =
  "select relname from pg_class where relnamespace = 'statistics'::regnamespace and relkind in ('r', 'p') order by 1";
const PUBLISHING =
  "select pid from pg_stat_activity where application_name = 'digipoint-publishing' and datname = current_database()";

/** Everything that a release could leave behind. */
const traces = async () => ({
  tables: await example.rows(RELEASE_TABLES),
  releases: await example.rows("select code, status from release order by id"),
  categories: await example.rows("select release_id, count(*) from statistics.release_category group by 1 order by 1"),
  checks: await example.rows("select release_id, count(*) from statistics.release_check group by 1 order by 1"),
  audit: await example.rows("select count(*) from audit_event"),
  orders: await example.rows("select idempotency_key from statistics.publication order by 1"),
});

/** Reads rows of releases over and over, and never waits for a lock longer than this test can tell. */
async function openReader() {
  const reader = new pg.Client({
    ...serviceLogin(example.settings, "digipoint_aggregate"),
    options: "-c lock_timeout=20ms",
  });
  await reader.connect();
  const id = (await currentRelease(reader))?.id;
  let running = true;
  const reading = (async () => {
    const answers = new Set<string>();
    let reads = 0;
    while (running) {
      const { rows } = await reader.query("select count(*) from statistics.release_row where release_id = $1", [id]);
      answers.add(rows[0].count);
      reads += 1;
    }
    return { answers: [...answers], reads };
  })();
  return {
    stop: async () => {
      running = false;
      return reading.finally(() => reader.end());
    },
  };
}

it("keeps no reader waiting at any time, and waits for none", async () => {
  const longReader = new pg.Client(serviceLogin(example.settings, "digipoint_aggregate"));
  await longReader.connect();
  await longReader.query("begin isolation level repeatable read");
  const rowsBefore = await longReader.query("select count(*) from statistics.release_row");

  const reader = await openReader();
  await example.publish(); // would never end if it wanted the tables for itself alone
  const { answers, reads } = await reader.stop();
  expect(answers).toEqual(["12"]);
  expect(reads).toBeGreaterThan(PUBLISH_STAGES.length);

  const rowsAfter = await longReader.query("select count(*) from statistics.release_row");
  expect(rowsAfter.rows).toEqual(rowsBefore.rows);
  await longReader.end();
});

it.each(PUBLISH_STAGES.filter((stage) => stage !== "waiting" && stage !== "announcing"))(
  "leaves nothing when it dies at %s, and the next one works",
  async (fatal) => {
    const before = await traces();
    let killed: Promise<unknown> | undefined;
    const onProgress = (stage: PublishStage) => {
      if (stage === fatal) killed = example.owner.query(`select pg_terminate_backend(pid) from (${PUBLISHING}) as its`);
    };
    await expect(example.publish({ onProgress })).rejects.toThrow();
    await killed;
    expect(await traces()).toEqual(before);
    await expect(example.publish()).resolves.not.toBe(first);
  },
);

it("leaves nothing when it dies just before the end", async () => {
  const before = await traces();
  const blocker = new pg.Client(example.settings);
  await blocker.connect();
  await blocker.query("begin; lock table audit_event in exclusive mode");
  const publishing = example.publish();
  const died = expect(publishing).rejects.toThrow();
  await untilWaiting("relation");
  await example.owner.query(`select pg_terminate_backend(pid) from (${PUBLISHING}) as its`);
  await died;
  await blocker.end();
  expect(await traces()).toEqual(before);
});

it("leaves nothing when it is called off", async () => {
  const before = await traces();
  const calling = new AbortController();
  const publishing = example.publish({
    signal: calling.signal,
    onProgress: (stage) => stage === "checksum" && calling.abort(new Error("called off")),
  });
  await expect(publishing).rejects.toThrow("called off");
  expect(await traces()).toEqual(before);
});

it("can be called off while it waits for an import", async () => {
  await example.owner.query("select pg_advisory_lock($1)", [IMPORT_LOCK]);
  const calling = new AbortController();
  const publishing = example.publish({ signal: calling.signal });
  await untilWaiting();
  calling.abort(new Error("called off"));
  await expect(publishing).rejects.toThrow("called off");
  await example.owner.query("select pg_advisory_unlock($1)", [IMPORT_LOCK]);
});

it("waits for an import, and then sees all of it", async () => {
  await example.owner.query("select pg_advisory_lock($1)", [IMPORT_LOCK]);
  const publishing = example.publish();
  await untilWaiting();
  await example.owner.query(
    "update participant set city_code = '837' where id in (select participant_id from participation where city_code = '049'); update participation set city_code = '837' where city_code = '049'",
  );
  await example.owner.query("select pg_advisory_unlock($1)", [IMPORT_LOCK]);
  await publishing;
  expect((await currentRelease(example.owner))?.citiesReporting).toEqual(["091", "092", "837", "853"]);
});

it("begins anew when the release before is withdrawn meanwhile", async () => {
  const stages: PublishStage[] = [];
  let withdrawn: Promise<void> | undefined;
  const onProgress = (stage: PublishStage) => {
    stages.push(stage);
    if (stage !== "records") return;
    withdrawn ??= withdrawRelease({
      database: example.settings,
      release: first,
      reason: "A city sent the wrong file.",
      withdrawnBy: "tester",
      role: "ADMIN",
    });
  };
  const next = await example.publish({ onProgress });
  await withdrawn;
  expect(stages.filter((stage) => stage === "waiting")).toHaveLength(2);
  expect(await example.rows("select status from release where code = any ($1) order by id", [[first, next]])).toEqual([
    { status: "WITHDRAWN" },
    { status: "CURRENT" },
  ]);
});

it("publishes one after the other when two processes publish at once", async () => {
  const [one, other] = await Promise.all([example.publish(), example.publish()]);
  expect(one).not.toBe(other);
  expect(await example.rows("select count(*)::int from release where status = 'CURRENT'")).toEqual([{ count: 1 }]);
});

async function untilWaiting(lock: "advisory" | "relation" = "advisory"): Promise<void> {
  const waiting = `${PUBLISHING} and wait_event = '${lock}'`;
  while ((await example.rows(waiting)).length === 0) await new Promise((resume) => setTimeout(resume, 5));
}

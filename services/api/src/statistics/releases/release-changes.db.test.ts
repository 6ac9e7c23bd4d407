import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { serviceLogin } from "../../platform/service-login.ts";
import { TooManyListenersError } from "./release.errors.ts";
import { type ReleaseChanges, releaseChanges } from "./release-changes.ts";
import { type ExampleDatabase, openExampleDatabase } from "./testing/example-database.ts";
import { withdrawRelease } from "./withdraw-release.ts";

let example: ExampleDatabase;
let pool: pg.Pool;
let changes: ReleaseChanges;
beforeAll(async () => {
  example = await openExampleDatabase();
  pool = new pg.Pool({ ...serviceLogin(example.settings, "digipoint_app"), max: 2 });
  pool.on("error", () => undefined); // dropping the database may reach a connection before its end does
});
beforeEach(() => {
  changes = releaseChanges(serviceLogin(example.settings, "digipoint_app"), pool);
  return () => changes.close();
});
afterAll(async () => {
  await pool.end();
  await example.close();
});

const withdraw = (release: string) =>
  withdrawRelease({
    database: example.settings,
    release,
    reason: "A city sent the wrong file.",
    withdrawnBy: "tester",
    role: "ADMIN",
  });

it("tells every listener of a release and of its withdrawal, and of nothing else", async () => {
  const listeners = [await changes.subscribe("one"), await changes.subscribe("two")];
  await example.owner.query("select pg_notify('digipoint_release', 'NOISE from elsewhere')");
  const release = await example.publish();
  await withdraw(release);
  for (const listener of listeners) {
    expect((await listener.next()).value).toEqual({ kind: "RELEASED", release });
    expect((await listener.next()).value).toEqual({ kind: "WITHDRAWN", release });
  }
});

it("says nothing of a release that came to nothing", async () => {
  const listener = await changes.subscribe("one");
  const calling = new AbortController();
  const onProgress = (stage: string) => stage === "announcing" && calling.abort(new Error("called off"));
  await expect(example.publish({ signal: calling.signal, onProgress })).rejects.toThrow("called off");
  const release = await example.publish();
  expect((await listener.next()).value).toEqual({ kind: "RELEASED", release });
});

it("catches up with what happened while its connection was away", async () => {
  const listener = await changes.subscribe("one");
  const limitTo = (connections: number) =>
    example.owner.query(`alter database ${example.settings.database} connection limit ${connections}`); // not for the owner
  await limitTo(0);
  await example.owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'digipoint-listener' and datname = current_database()",
  );
  await vi.waitFor(async () => {
    const alive =
      "select from pg_stat_activity where application_name = 'digipoint-listener' and datname = current_database()";
    expect(await example.rows(alive)).toEqual([]);
  });
  const release = await example.publish();
  await limitTo(-1);
  expect((await listener.next()).value).toEqual({ kind: "RELEASED", release });
});

it("lets one caller listen a few times at once, and again once it has left", async () => {
  const own = await Promise.all(Array.from({ length: 8 }, () => changes.subscribe("greedy")));
  await expect(changes.subscribe("greedy")).rejects.toThrow(TooManyListenersError);
  await expect(changes.subscribe("modest")).resolves.toBeDefined();
  await own[0]?.return?.();
  await expect(changes.subscribe("greedy")).resolves.toBeDefined();
});

it("ends for everybody when the service stops", async () => {
  const listener = await changes.subscribe("one");
  const next = listener.next();
  await changes.close();
  expect(await next).toEqual({ done: true, value: undefined });
});

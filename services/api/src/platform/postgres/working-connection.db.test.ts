import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { type WorkingConnection, withWorkingConnection } from "./working-connection.ts";

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.settings);
  await owner.connect();
  await owner.query("create table work (done integer)");
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

class RefusedError extends Error {
  override readonly name = "RefusedError";
}

const NAME = "digipoint-at-work";
const RUNNING = `from pg_stat_activity where application_name = '${NAME}' and datname = current_database()`;
const connection = (asked: Partial<WorkingConnection> = {}): WorkingConnection => ({
  database: database.settings,
  name: NAME,
  setUp: [],
  signal: undefined,
  failure: ({ code }) => new RefusedError(code),
  ...asked,
});
const isLeft = async () => (await owner.query(`select ${RUNNING}`)).rowCount === 0;

it("does the work under its name and with its settings, and hands on what comes of it", async () => {
  const setUp = ["set work_mem = '7MB'", "set jit = off"];
  const found = await withWorkingConnection(connection({ setUp }), async (client) => {
    const { rows } = await client.query(
      "select current_setting('application_name') as name, current_setting('work_mem') as memory, current_setting('jit') as jit",
    );
    return rows[0];
  });
  expect(found).toEqual({ name: NAME, memory: "7MB", jit: "off" });
});

it("waits without end for a statement, a lock and the work itself, whatever the database's own limits", async () => {
  const limits = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];
  const impatient = { ...database.settings, options: limits.map((limit) => `-c ${limit}=9s`).join(" ") };
  const found = await withWorkingConnection(connection({ database: impatient }), async (client) => {
    const settings = limits.map((limit) => `current_setting('${limit}')`).join(", ");
    return (await client.query(`select array[${settings}] as found`)).rows[0]?.found;
  });
  expect(found).toEqual(["0", "0", "0"]);
});

it("undoes what was not committed, and leaves no connection behind", async () => {
  await withWorkingConnection(connection(), async (client) => {
    await client.query("begin");
    await client.query("insert into work values (1)");
  });
  expect((await owner.query("select from work")).rowCount).toBe(0);
  await vi.waitFor(async () => expect(await isLeft()).toBe(true));
});

it("throws what is made of a refused statement, also of one that sets it up", async () => {
  const refused = withWorkingConnection(connection(), (client) => client.query("select 1 / 0"));
  await expect(refused).rejects.toEqual(new RefusedError("22012"));
  const ill = withWorkingConnection(connection({ setUp: ["set no_such_setting = 1"] }), async () => undefined);
  await expect(ill).rejects.toEqual(new RefusedError("42704"));
  await vi.waitFor(async () => expect(await isLeft()).toBe(true));
});

it("hands on what the work itself throws", async () => {
  const thrown = new RangeError("too much work");
  const failing = withWorkingConnection(connection(), () => Promise.reject(thrown));
  await expect(failing).rejects.toBe(thrown);
  await vi.waitFor(async () => expect(await isLeft()).toBe(true));
});

it("stops the statement that is running when the signal is given, and throws the signal's reason", async () => {
  const calling = new AbortController();
  const reason = new Error("called off");
  const working = withWorkingConnection(connection({ signal: calling.signal }), (client) =>
    client.query("select pg_sleep(600)"),
  );
  const ended = expect(working).rejects.toBe(reason);
  await vi.waitFor(async () => {
    const { rowCount } = await owner.query(`select ${RUNNING} and wait_event = 'PgSleep'`);
    expect(rowCount).toBe(1);
  });
  calling.abort(reason);
  await ended;
  await vi.waitFor(async () => expect(await isLeft()).toBe(true));
});

it("does no work for a signal that was given before", async () => {
  const reason = new Error("never");
  const work = vi.fn(async () => undefined);
  const signal = AbortSignal.abort(reason);
  await expect(withWorkingConnection(connection({ signal }), work)).rejects.toBe(reason);
  expect(work).not.toHaveBeenCalled();
});

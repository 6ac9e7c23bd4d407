import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { listenTo } from "./notifications.ts";

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.settings);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const LISTENERS =
  "from pg_stat_activity where application_name = 'digipoint-listener' and datname = current_database()";
const send = (message: string) => owner.query("select pg_notify('news', $1)", [message]);

async function listening() {
  const messages: string[] = [];
  const gaps: Date[] = [];
  const { close } = await listenTo(database.settings, "news", {
    onMessage: (message) => messages.push(message),
    onGap: (lostAt) => gaps.push(lostAt),
  });
  return { messages, gaps, close };
}

it("hears what is sent once it resolves", async () => {
  const { messages, close } = await listening();
  await send("one");
  await send("two");
  await vi.waitFor(() => expect(messages).toEqual(["one", "two"]));
  await close();
});

it("comes back when the connection is lost, and says since when it heard nothing", async () => {
  const { messages, gaps, close } = await listening();
  const before = new Date();
  await owner.query(`select pg_terminate_backend(pid) ${LISTENERS}`);
  await vi.waitFor(() => expect(gaps).toHaveLength(1), { timeout: 5_000 });
  expect(gaps[0]?.getTime()).toBeGreaterThanOrEqual(before.getTime());
  await send("three");
  await vi.waitFor(() => expect(messages).toEqual(["three"]));
  await close();
});

it("leaves no connection behind, and does not come back, once it is closed", async () => {
  const { gaps, close } = await listening();
  await close();
  await vi.waitFor(async () => expect((await owner.query(`select ${LISTENERS}`)).rowCount).toBe(0));
  expect(gaps).toEqual([]);
});

it("says at once when there is no database to listen to", async () => {
  const nowhere = { ...database.settings, database: "nowhere" };
  const silent = { onMessage: () => undefined, onGap: () => undefined };
  await expect(listenTo(nowhere, "news", silent)).rejects.toMatchObject({ code: "3D000" });
});

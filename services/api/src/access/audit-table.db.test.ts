import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.settings);
  app = new pg.Client({ ...database.settings, options: "-c role=digipoint_app" });
  await Promise.all([owner.connect(), app.connect()]);
  await app.query(
    "insert into audit_event (actor, role, action, request_id, subject) values ('key', 'ANALYST', 'READ_PEOPLE', 'r', '{}')",
  );
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

const refusal = async (client: pg.Client, sql: string) =>
  client.query(sql).then(
    () => "allowed",
    ({ code }: { code?: string }) => code,
  );
const seenWith = async (rights: string) => {
  await app.query("begin");
  await app.query("select app_set_scope('853', 'OMNIA', $1)", [rights]);
  const { rows } = await app.query("select count(*)::int as events from audit_event");
  await app.query("rollback");
  return rows[0].events as number;
};

it.each([
  "update audit_event set actor = 'somebody else'",
  "update audit_event set reason = 'none' where id = 1",
  "delete from audit_event",
  "delete from audit_event where false",
  "truncate audit_event",
])("nobody can %s, the owner included", async (sql) => {
  expect(await refusal(owner, sql)).toBe("42501");
  expect(await refusal(app, sql)).toBe("42501");
  expect((await owner.query("select actor from audit_event")).rows).toEqual([{ actor: "key" }]);
});

it("is read with the right to it alone", async () => {
  expect(await seenWith("audit")).toBe(1);
  expect(await seenWith("sensitive")).toBe(0);
  expect(await seenWith("")).toBe(0);
});

it("cannot be dated or numbered back by changing what is there", async () => {
  const upsert =
    "insert into audit_event (id, actor, role, action, request_id, subject) values (1, 'x', 'ADMIN', 'READ_PEOPLE', 'r', '{}') on conflict (id) do update set actor = 'x'";
  expect(await refusal(app, upsert)).toBe("42501");
  expect(await refusal(owner, upsert)).toBe("42501");
});

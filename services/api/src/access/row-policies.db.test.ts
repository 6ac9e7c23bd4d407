import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { ESPOO, PEOPLE_TABLES, seedPeople, TURKU } from "../testing/people-rows.ts";

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;
let importer: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  [owner, app, importer] = await Promise.all([enter(), enter("digipoint_app"), enter("digipoint_import")]);
  await seedPeople(owner);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end(), importer.end()]);
  await database.drop();
});

async function enter(role?: string): Promise<pg.Client> {
  const client = new pg.Client({ ...database.settings, ...(role && { options: `-c role=${role}` }) });
  await client.connect();
  return client;
}

type Scope = readonly [cities: string, organisations: string, rights: string];

/** Works in one transaction with a scope, as every request does, and leaves nothing behind. */
async function within<Result>(scope: Scope | undefined, work: () => Promise<Result>, client = app): Promise<Result> {
  await client.query("begin");
  try {
    if (scope) await client.query("select app_set_scope($1, $2, $3)", [...scope]);
    return await work();
  } finally {
    await client.query("rollback");
  }
}

const count = async (table: string, client = app, where = "true") =>
  Number((await client.query(`select count(*) from ${table} where ${where}`)).rows[0].count);
const refusal = async (work: () => Promise<unknown>) =>
  work().then(
    () => "allowed",
    (error: { code?: string }) => error.code,
  );

describe.each(PEOPLE_TABLES)("of %s", (table) => {
  it.each<[string, Scope | undefined]>([
    ["no scope", undefined],
    ["an empty scope", ["", "", ""]],
    ["the scope of another city and organisation", ["091", "NOBODY", "sensitive,audit"]],
    ["the right to sensitive answers alone", ["", "", "sensitive"]],
  ])("the application sees nothing with %s", async (_name, scope) => {
    expect(await within(scope, () => count(table))).toBe(0);
  });

  it("the application sees a city's rows with the scope of the city", async () => {
    const rows = await count(table, owner, `city_code = '${TURKU}'`);
    expect(rows).toBeGreaterThan(0);
    expect(await within([TURKU, "", "sensitive"], () => count(table))).toBe(rows);
    expect(await within([`${TURKU},${ESPOO}`, "", "sensitive"], () => count(table))).toBe(await count(table, owner));
  });

  it("the application sees what an organisation reported with its scope, sensitive answers never", async () => {
    const rows = table === "sensitive_answers" ? 0 : await count(table, owner, "organisation_code = 'OMNIA'");
    expect(await within(["", "OMNIA", "sensitive"], () => count(table))).toBe(rows);
  });

  it("the application writes nothing, whatever its scope", async () => {
    const widest: Scope = [`${TURKU},${ESPOO}`, "TURKU,OMNIA,ESPOO", "sensitive,audit"];
    for (const statement of [
      `insert into ${table} default values`,
      `update ${table} set city_code = '${ESPOO}'`,
      `delete from ${table}`,
      `truncate ${table}`,
      `alter table ${table} disable row level security`,
    ]) {
      expect(await within(widest, () => refusal(() => app.query(statement)))).toBe("42501");
    }
  });

  it("the import sees the rows of its own organisation alone", async () => {
    const rows = await count(table, owner, "organisation_code = 'OMNIA'");
    const key = table === "participant" ? "id" : "participant_id";
    const seen = async () => Number((await importer.query(`select count(${key}) from ${table}`)).rows[0].count);
    expect(await within(["", "OMNIA", ""], seen, importer)).toBe(rows);
    expect(await within([`${TURKU},${ESPOO}`, "", "sensitive"], seen, importer)).toBe(0);
    expect(await within(undefined, seen, importer)).toBe(0);
  });
});

it("sensitive answers take the right beside the city", async () => {
  expect(await within([TURKU, "", ""], () => count("sensitive_answers"))).toBe(0);
  expect(await within([TURKU, "", "audit"], () => count("sensitive_answers"))).toBe(0);
});

it.each<[string, string, string]>([
  ["85", "", ""],
  ["0853", "", ""],
  ["853,", "", ""],
  ["853, 049", "", ""],
  ["*", "", ""],
  ["853'; reset role; --", "", ""],
  ["", "omnia", ""],
  ["", "OMNIA,", ""],
  ["", "A'||'B", ""],
  ["", "", "all"],
  ["", "", "sensitive,"],
  ["853\n", "", ""],
])("a malformed scope (%j, %j, %j) is refused", async (...scope) => {
  expect(await within(undefined, () => refusal(() => app.query("select app_set_scope($1, $2, $3)", scope)))).toBe(
    "22023",
  );
});

it.each([0, 1, 2])("a scope with nothing in place %i is refused", async (place) => {
  const scope = ["853", "OMNIA", ""].map((value, at) => (at === place ? null : value));
  expect(await within(undefined, () => refusal(() => app.query("select app_set_scope($1, $2, $3)", scope)))).toBe(
    "22023",
  );
});

it("a scope ends with its transaction, on the same connection too", async () => {
  const statement = { name: "people", text: "select count(*)::int from participant" };
  const seen = async () => (await app.query(statement)).rows[0].count as number;
  expect(await within([TURKU, "", ""], seen)).toBe(2);
  expect(await seen()).toBe(0);
  expect(await within(["091", "", ""], seen)).toBe(0);
  await app.query("begin; select app_set_scope('853', '', ''); commit");
  expect(await seen()).toBe(0);
  await app.query("select app_set_scope('853', '', '')");
  expect(await seen()).toBe(0);
});

it.each(["reset role", "reset all", "discard all"])(
  "%s does not lead out of the application's role",
  async (statement) => {
    const client = await enter("digipoint_app");
    await client.query(statement);
    const { rows } = await client.query("select current_user::text as user, count(*)::int as seen from participation");
    await client.end();
    expect(rows).toEqual([{ user: "digipoint_app", seen: 0 }]);
  },
);

it.each([
  "select record_key from participant",
  "select * from participant",
  "select id from participant order by record_key",
  "select id from participant where record_key > 0",
  "select to_jsonb(p) from participant p",
  "select p from participant p",
])("neither the application nor the import can read a record key by %s", async (statement) => {
  for (const client of [app, importer]) {
    expect(await within([TURKU, "TURKU", ""], () => refusal(() => client.query(statement)), client)).toBe("42501");
  }
});

it("the registry of source identifiers is shut to the application", async () => {
  expect(
    await within([TURKU, "TURKU", "sensitive"], () => refusal(() => app.query("select from participant_ref"))),
  ).toBe("42501");
});

it("the import writes for its own organisation alone, and no record key twice", async () => {
  const write = (sql: string) => within(["", "OMNIA", ""], () => refusal(() => importer.query(sql)), importer);
  const participant = (organisation: string) =>
    `insert into participant values (gen_random_uuid(), '853', '${organisation}', null, null, 7)`;
  expect(await write(participant("OMNIA"))).toBe("allowed");
  expect(await write(participant("TURKU"))).toBe("42501");
  expect(await write("update participant set record_key = 7")).toBe("42501");
  expect(await write("update participation set organisation_code = 'TURKU'")).toBe("42501");
  expect(await write("delete from participation")).toBe("42501");
});

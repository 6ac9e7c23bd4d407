import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { openServiceLogins, serviceLogin } from "./service-login.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openServiceLogins(database.settings);
});
afterAll(() => database.drop());

describe.each([
  { role: "digipoint_app", others: ["digipoint_import", "digipoint_aggregate", "postgres"] },
  { role: "digipoint_aggregate", others: ["digipoint_import", "digipoint_app", "postgres"] },
] as const)("$role", ({ role, others }) => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client(serviceLogin(database.settings, role));
    await client.connect();
  });
  afterAll(() => client.end());

  it("enters as itself, which no command can take off again", async () => {
    for (const way of ["reset role", "set role none", "reset session authorization", "discard all"]) {
      await client.query(way);
      const { rows } = await client.query(
        "select current_user, session_user, current_setting('is_superuser') as super",
      );
      expect(rows, way).toEqual([{ current_user: role, session_user: role, super: "off" }]);
    }
  });

  it("cannot put on another role", async () => {
    for (const other of others) {
      await expect(client.query(`set role ${other}`), other).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("does not open with another password", async () => {
    const stranger = new pg.Client({ ...serviceLogin(database.settings, role), password: "guess" });
    await expect(stranger.connect()).rejects.toMatchObject({ code: "28P01" });
  });
});

it("gives each role a password of its own", () => {
  const passwords = (["digipoint_app", "digipoint_aggregate"] as const).map(
    (role) => serviceLogin(database.settings, role).password,
  );
  expect(new Set(passwords).size).toBe(2);
});

import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { applicationLogin, openApplicationLogin } from "./application-login.ts";

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  await openApplicationLogin(database.settings);
  client = new pg.Client(applicationLogin(database.settings));
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const whoAmI = async () =>
  (await client.query("select current_user, session_user, current_setting('is_superuser') as super")).rows[0];

it("enters as the application role, which no command can take off again", async () => {
  for (const way of ["reset role", "set role none", "reset session authorization", "discard all"]) {
    await client.query(way);
    expect(await whoAmI(), way).toEqual({
      current_user: "digipoint_app",
      session_user: "digipoint_app",
      super: "off",
    });
  }
});

it("cannot put on another role", async () => {
  for (const role of ["digipoint_import", "digipoint_aggregate", "postgres"]) {
    await expect(client.query(`set role ${role}`), role).rejects.toMatchObject({ code: "42501" });
  }
});

it("does not open with another password", async () => {
  const stranger = new pg.Client({ ...applicationLogin(database.settings), password: "guess" });
  await expect(stranger.connect()).rejects.toMatchObject({ code: "28P01" });
});

import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { checkCellKeySecret, keepCellKeySecret } from "./check-cell-key-secret.ts";
import { CellKeySecretError } from "./release.errors.ts";

const SECRET = "the secret of the first release, 32 and more";
const OTHER = "another secret, just as long as the first one";

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

it("takes any secret before the first release, and keeps none", async () => {
  await checkCellKeySecret(owner, OTHER);
  await checkCellKeySecret(owner, SECRET);
});

it("takes only the secret of the first release from then on", async () => {
  await keepCellKeySecret(owner, SECRET);
  await keepCellKeySecret(owner, SECRET);
  await checkCellKeySecret(owner, SECRET);
  await expect(keepCellKeySecret(owner, OTHER)).rejects.toThrow(CellKeySecretError);
  await expect(checkCellKeySecret(owner, OTHER)).rejects.toThrow(CellKeySecretError);
});

it("stores nothing that the secret could be read from", async () => {
  const { rows } = await owner.query<{ fingerprint: Buffer }>("select fingerprint from statistics.finalising_secret");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.fingerprint.toString("latin1")).not.toContain(SECRET.slice(0, 8));
});

it.each(["finalising_secret", "publication"])("lets neither the service nor the aggregation see %s", async (table) => {
  for (const role of ["digipoint_app", "digipoint_aggregate", "digipoint_import"]) {
    await owner.query(`set role ${role}`);
    await expect(owner.query(`select from statistics.${table}`), role).rejects.toMatchObject({ code: "42501" });
    await owner.query("reset role");
  }
});

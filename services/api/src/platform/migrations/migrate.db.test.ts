import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { withSchemaEngine } from "./engine.ts";
import { migrate } from "./migrate.ts";

const real = fileURLToPath(new URL("../../../prisma", import.meta.url));
let folder: string;
let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "digipoint-migrations-"));
  cpSync(real, folder, { recursive: true });
  database = await createTestDatabase();
  client = new pg.Client(database.settings);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, "migrations", name));
  writeFileSync(join(folder, "migrations", name, "migration.sql"), sql);
}

const exists = async (table: string) =>
  (await client.query("select to_regclass($1) as found", [table])).rows[0].found !== null;

it("has nothing to do on a database that is up to date", async () => {
  expect(await migrate(database.settings, folder)).toEqual([]);
});

it("leaves nothing of a migration that fails half-way, and names it", async () => {
  addMigration("29990101000000_halfway", "create table half (id int); insert into half values (1); select 1 / 0;");
  await expect(migrate(database.settings, folder)).rejects.toThrow(
    "Migration 29990101000000_halfway failed and left nothing behind: division by zero.",
  );
  expect(await exists("half")).toBe(false);
});

it("starts again after a failed migration was mended", async () => {
  addMigration("29990101000000_halfway", "comment on table city is 'Half.'; select 1 / 0;");
  await expect(migrate(database.settings, folder)).rejects.toThrow();
  writeFileSync(
    join(folder, "migrations", "29990101000000_halfway", "migration.sql"),
    "comment on table city is 'Whole.';",
  );
  expect(await migrate(database.settings, folder)).toEqual(["29990101000000_halfway"]);
});

it("refuses a database that is newer than the code", async () => {
  addMigration("29990101000000_later", "comment on table city is 'Later.';");
  await migrate(database.settings, folder);
  await expect(migrate(database.settings, real)).rejects.toThrow(
    "The database is newer than this code (it has migration 29990101000000_later); start a newer version of the service.",
  );
});

it("refuses a database that was changed outside its migrations", async () => {
  await client.query("alter table city add column nickname text");
  await expect(migrate(database.settings, folder)).rejects.toThrow(
    'would need: ALTER TABLE "city" DROP COLUMN "nickname"',
  );
});

it("refuses a migration that was edited after it had been applied", async () => {
  const file = join(folder, "migrations", "20261123100100_rules", "migration.sql");
  writeFileSync(file, `${readFileSync(file, "utf8")}\n-- edited`);
  await expect(migrate(database.settings, folder)).rejects.toThrow(
    "Migration 20261123100100_rules was changed after it had been applied",
  );
});

it("lets a second process that starts at the same time wait for the first", async () => {
  addMigration("29990101000000_slow", "select pg_sleep(1); comment on table city is 'Slow.';");
  const applied = await Promise.all([migrate(database.settings, folder), migrate(database.settings, folder)]);
  expect(applied.flat()).toEqual(["29990101000000_slow"]);
});

it("keeps the function bodies of a migration whole", async () => {
  addMigration(
    "29990101000000_body",
    "create function twice(n int) returns int language sql begin atomic select n * 2; end; select 1;",
  );
  await migrate(database.settings, folder);
  expect((await client.query("select twice(21) as result")).rows).toEqual([{ result: 42 }]);
});

it("describes in schema.prisma exactly what the migrations build", async () => {
  const schema = readFileSync(join(real, "schema.prisma"), "utf8");
  const files = [{ path: join(real, "schema.prisma"), content: schema }];
  const noFilter = { externalTables: [], externalEnums: [] };
  const { stdout } = await withSchemaEngine(database.settings, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: real },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  expect(stdout).toContain("This is an empty migration");
});

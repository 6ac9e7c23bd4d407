import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import type { ConnectionSettings } from "../postgres/connection-settings.ts";
import { StartError } from "../start-error.ts";
import { withSchemaEngine } from "./engine.ts";

const NO_FILTER = { externalTables: [], externalEnums: [] };
const MIGRATION_LOCK = 0x44_50_01; // any number, the same in every process of this product

/**
 * Brings a database to the state this code was written for: waits for its turn, applies what is
 * pending, each migration whole or not at all, and verifies that nothing else was changed.
 *
 * @returns names of the migrations applied now; empty when there was nothing to do.
 * @throws {@link StartError} if a migration fails, the database is newer, or the two have drifted apart.
 */
export async function migrate(settings: ConnectionSettings, prismaFolder: string): Promise<readonly string[]> {
  const queue = new pg.Client(settings);
  await queue.connect();
  try {
    await queue.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    return await withSchemaEngine(settings, (engine) => migrateAlone(engine, prismaFolder));
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(explain(error), { cause: error });
  } finally {
    await queue.end();
  }
}

async function migrateAlone(engine: SchemaEngine, prismaFolder: string): Promise<readonly string[]> {
  const migrationsList = readMigrations(join(prismaFolder, "migrations"));
  const { history, editedMigrationNames } = await diagnose(engine, migrationsList);
  if (history && history.diagnostic !== "databaseIsBehind") {
    const [newest] = history.unpersistedMigrationNames.toReversed();
    throw new StartError(
      `The database is newer than this code (it has migration ${newest}); start a newer version of the service.`,
    );
  }
  if (editedMigrationNames.length > 0) {
    throw new StartError(
      `Migration ${editedMigrationNames[0]} was changed after it had been applied; restore the original file.`,
    );
  }
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
  const path = join(prismaFolder, "schema.prisma");
  const files = [{ path, content: readFileSync(path, "utf8") }];
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files, configDir: prismaFolder },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: NO_FILTER,
  });
  const drift = (stdout ?? "").trim();
  if (drift && !drift.includes("This is an empty migration")) {
    throw new StartError(
      `The database was changed outside its migrations; to be as expected it would need: ${drift.split("\n")[1]}`,
    );
  }
  return appliedMigrationNames;
}

async function diagnose(engine: SchemaEngine, migrationsList: MigrationList) {
  const ask = () =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: NO_FILTER });
  const { failedMigrationNames } = await ask();
  // A migration is whole or not at all here, so one that failed, or was killed, has left nothing but its name.
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
  return ask();
}

function readMigrations(baseDir: string): MigrationList {
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    baseDir,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(baseDir, "migration_lock.toml"), "utf8") },
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(baseDir, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

function explain(error: unknown): string {
  const message = String(error);
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : message.split("\n")[0];
  const [, name = ""] = /migration_name="([^"]+)"/.exec(message) ?? [];
  return `${name === "" ? "The migrations" : `Migration ${name}`} failed and left nothing behind: ${reason}.`;
}

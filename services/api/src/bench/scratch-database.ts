import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { migrate } from "../platform/migrations/migrate.ts";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";
import { openEmbedded } from "../platform/postgres/embedded.ts";
import { openServiceLogins } from "../platform/service-login.ts";

export interface ScratchDatabase {
  /** Enters as the owner of a migrated, empty database. */
  readonly settings: ConnectionSettings;
  /** For files of its own; goes with it. */
  readonly folder: string;
  /** Stops the server and removes everything. */
  remove(): Promise<void>;
}

const DATABASE = "bench";
const PRISMA_FOLDER = fileURLToPath(new URL("../../prisma", import.meta.url));

/** A PostgreSQL of its own in a temporary folder, set up as that of a service. */
export async function openScratchDatabase(): Promise<ScratchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "digipoint-bench-"));
  const { settings: server, home, stop } = await openEmbedded(folder);
  const settings = { ...server, database: DATABASE };
  const clear = async () => {
    await stop();
    for (const path of new Set([home, folder])) rmSync(path, { recursive: true, force: true });
  };
  const interrupted = () => void clear().finally(() => process.exit(1));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  const remove = async () => {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    await clear();
  };
  try {
    await createDatabase(server);
    await migrate(settings, PRISMA_FOLDER);
    await openServiceLogins(settings);
    return { settings, folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function createDatabase(server: ConnectionSettings): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

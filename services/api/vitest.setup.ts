import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "./src/platform/migrations/migrate.ts";
import { openEmbedded } from "./src/platform/postgres/embedded.ts";
import { openServiceLogins } from "./src/platform/service-login.ts";

/** Starts one PostgreSQL for the whole run, with one migrated database that test files clone. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "digipoint-test-"));
  const { settings, home, stop } = await openEmbedded(folder);
  const removeAll = async () => {
    await stop();
    for (const path of new Set([home, folder])) rmSync(path, { recursive: true, force: true });
  };
  try {
    const template = `template_${randomBytes(4).toString("hex")}`;
    await hasten(settings, template);
    await migrate({ ...settings, database: template }, fileURLToPath(new URL("prisma", import.meta.url)));
    await openServiceLogins({ ...settings, database: template });
    project.provide("database", { settings, template });
    return removeAll;
  } catch (error) {
    await removeAll();
    throw error;
  }
}

/** A database that is thrown away need not survive a power cut. */
async function hasten(settings: pg.ClientConfig, template: string): Promise<void> {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    for (const setting of ["fsync", "synchronous_commit", "full_page_writes"]) {
      await client.query(`alter system set ${setting} = off`);
    }
    await client.query("select pg_reload_conf()");
    await client.query(`create database ${template}`);
  } finally {
    await client.end();
  }
}

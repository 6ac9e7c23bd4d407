import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly database: { readonly settings: ConnectionSettings; readonly template: string };
  }
}

export interface TestDatabase {
  /** Enters as the owner of everything, as the service does before it takes a role. */
  readonly settings: ConnectionSettings;
  drop(): Promise<void>;
}

/** A migrated, empty database of one test file's own; drop it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { settings, template } = inject("database");
  const database = `test_${randomBytes(6).toString("hex")}`;
  await administer(settings, `create database ${database} template ${template}`);
  return {
    settings: { ...settings, database },
    drop: () => administer(settings, `drop database ${database} with (force)`),
  };
}

async function administer(settings: ConnectionSettings, statement: string): Promise<void> {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

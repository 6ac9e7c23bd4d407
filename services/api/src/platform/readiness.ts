import { readdirSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import type { Health } from "./health.ts";

/** What must hold before requests are sent here; asked anew each time. */
export function readinessChecks(pool: pg.Pool, prismaFolder: string): Health["checks"] {
  const migrations = readdirSync(join(prismaFolder, "migrations"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return {
    database: async () => (await pool.query("select 1")).rowCount === 1,
    migrations: async () => {
      const { rows } = await pool.query<{ done: number }>(APPLIED);
      return rows[0]?.done === migrations.length;
    },
    // Every table that carries a person's row must have its row policies switched on.
    policies: async () => (await pool.query(UNGUARDED)).rowCount === 0,
  };
}

const APPLIED =
  "select count(*)::int as done from _prisma_migrations where finished_at is not null and rolled_back_at is null";
const UNGUARDED = `
  select from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
    and (c.relname = 'participant' or exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped))`;

import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { ConnectionSettings } from "./postgres/connection-settings.ts";

/** The Prisma client as the service uses it: the record key is never selected, by anyone. */
export type Database = ReturnType<typeof createPrisma>;

/** Connections of the application role, which owns nothing and sees people's rows only in scope. */
export interface DatabasePool {
  readonly prisma: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface PoolLimits {
  readonly maxConnections: number;
  /** How long a request waits for a free connection. */
  readonly waitMs: number;
  /** Longest time one statement may take. */
  readonly statementMs: number;
}

const STATEMENT_NAMES = 500;

export function openPool(settings: ConnectionSettings, limits: PoolLimits): DatabasePool {
  const pool = new pg.Pool({
    ...settings,
    options: "-c role=digipoint_app",
    max: limits.maxConnections,
    connectionTimeoutMillis: limits.waitMs,
    statement_timeout: limits.statementMs,
    idle_in_transaction_session_timeout: limits.statementMs * 2,
    application_name: "digipoint",
  });
  pool.on("error", () => undefined); // an idle connection was lost; the next request opens another
  pool.on("connect", oneAtATime);
  const prisma = createPrisma(pool);
  return { prisma, pool, close: async () => void (await Promise.all([prisma.$disconnect(), pool.end()])) };
}

function createPrisma(pool: pg.Pool) {
  const adapter = new PrismaPg(pool, { statementNameGenerator: boundedNames() });
  return new PrismaClient({ adapter, omit: { participant: { recordKey: true } } });
}

/** Prepared statements halve the database time of look-ups; their number is bounded, since each costs memory on every connection. */
function boundedNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= STATEMENT_NAMES) return "";
    const name = `p${names.size}`;
    names.set(sql, name);
    return name;
  };
}

import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.ts";
import { applicationLogin } from "./application-login.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { ConnectionSettings } from "./postgres/connection-settings.ts";

/** The Prisma client as the service uses it: the record key is never selected, by anyone. */
export type Database = ReturnType<typeof createPrisma>;

/** Connections of the application role, which owns nothing and sees people's rows only in scope. */
export interface DatabasePool {
  readonly prisma: Database;
  /** The connections of operations, each held for the length of one. */
  readonly pool: pg.Pool;
  /** A few more for single statements, credentials and the audit, so that an operation never waits for its own kind. */
  readonly sidePool: pg.Pool;
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
const SIDE_CONNECTIONS = 4;

export function openPool(owner: ConnectionSettings, limits: PoolLimits): DatabasePool {
  const settings = applicationLogin(owner);
  const pool = createPool(settings, limits, limits.maxConnections);
  const sidePool = createPool(settings, limits, SIDE_CONNECTIONS);
  const prisma = createPrisma(pool);
  const close = async () => void (await Promise.all([prisma.$disconnect(), pool.end(), sidePool.end()]));
  return { prisma, pool, sidePool, close };
}

function createPool(settings: ConnectionSettings, { waitMs, statementMs }: PoolLimits, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...settings,
    max,
    connectionTimeoutMillis: waitMs,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs * 2,
    application_name: "digipoint",
  });
  pool.on("error", () => undefined); // an idle connection was lost; the next request opens another
  pool.on("connect", oneAtATime);
  return pool;
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

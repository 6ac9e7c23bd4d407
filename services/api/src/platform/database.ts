import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { ConnectionSettings } from "./postgres/connection-settings.ts";
import { serviceLogin } from "./service-login.ts";

/** The Prisma client as the service uses it: the record key is never selected, by anyone. */
export type Database = ReturnType<typeof createPrisma>;

/** Connections of the service's roles, which own nothing. */
export interface DatabasePool {
  /** As the application role, which sees people's rows only in scope; so do the next two. */
  readonly prisma: Database;
  /** The connections of operations, each held for the length of one. */
  readonly pool: pg.Pool;
  /** A few more for single statements, credentials and the audit, so that an operation never waits for its own kind. */
  readonly sidePool: pg.Pool;
  /** As the aggregation role, which may read everything and change nothing. Few, so that statistics never starve operations. */
  readonly aggregate: pg.Pool;
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
const AGGREGATE_CONNECTIONS = 3;

// Compiling a question takes longer than answering it, sorting it on disk too; the note of who asked may be a moment late on disk.
const AGGREGATE_SETTINGS = "-c jit=off -c synchronous_commit=off -c work_mem=64MB";

export function openPool(owner: ConnectionSettings, { maxConnections, ...limits }: PoolLimits): DatabasePool {
  const operations = { ...serviceLogin(owner, "digipoint_app"), application_name: "digipoint" };
  const pool = createPool({ ...operations, max: maxConnections }, limits);
  const sidePool = createPool({ ...operations, max: SIDE_CONNECTIONS }, limits);
  const aggregate = createPool(
    {
      ...serviceLogin(owner, "digipoint_aggregate"),
      application_name: "digipoint-statistics",
      options: AGGREGATE_SETTINGS,
      max: AGGREGATE_CONNECTIONS,
    },
    limits,
  );
  const prisma = createPrisma(pool);
  const close = async () => {
    await Promise.all([prisma.$disconnect(), pool.end(), sidePool.end(), aggregate.end()]);
  };
  return { prisma, pool, sidePool, aggregate, close };
}

function createPool(config: pg.PoolConfig, { waitMs, statementMs }: Omit<PoolLimits, "maxConnections">): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    connectionTimeoutMillis: waitMs,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs * 2,
  });
  pool.on("error", () => undefined); // an idle connection was lost; the next request opens another
  // A connection that is lent out and idle may be lost, too; whoever uses it next is told.
  pool.on("connect", (client) => void client.on("error", () => undefined));
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

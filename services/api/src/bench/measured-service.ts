import { randomBytes } from "node:crypto";
import pg from "pg";
import { pino } from "pino";
import { issueApiKey } from "../access/api-key.ts";
import { DEFAULT_LIMITS } from "../graph/limits.ts";
import { type DatabasePool, openPool } from "../platform/database.ts";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";
import { createService } from "../server.ts";
import { openReleases, type Releases } from "../statistics/releases/open-releases.ts";

/** Asks one operation of a service and waits for the whole answer. */
export type AskService = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<void>;

export interface MeasuredService {
  readonly database: DatabasePool;
  readonly cellKeySecret: string;
  /** A service that remembers no answer, with the key of a steward of all cities. */
  freshService(): AskService;
  close(): Promise<void>;
}

/** The usual limits but for the budgets, which a measurement would soon have spent. */
const LIMITS = { ...DEFAULT_LIMITS, budget: Number.MAX_SAFE_INTEGER, dailyCells: 2_000_000_000, waitMs: 60_000 };
const CITIES = ["049", "091", "092", "564", "837", "853"];
const VALID_MS = 24 * 3_600_000;

/** The whole service over a database, without a port. */
export async function openMeasuredService(owner: ConnectionSettings): Promise<MeasuredService> {
  const { maxConnections, waitMs } = LIMITS;
  const cellKeySecret = randomBytes(32).toString("base64url");
  const log = pino({ level: "silent" });
  const database = openPool(owner, { maxConnections, waitMs, statementMs: 0 });
  const releases = openReleases({ owner, pool: database.sidePool, cellKeySecret, log, patienceMs: 0 });
  const key = await issueKey(owner);
  return {
    database,
    cellKeySecret,
    freshService: () => {
      const service = serviceOver(database, releases, cellKeySecret, log);
      return async (query, variables = {}) => {
        const response = await service.fetch("http://bench/graphql", {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
          body: JSON.stringify({ query, variables }),
        });
        const answer = await response.text();
        if (!response.ok || answer.includes('"errors"')) throw new Error(`The service refused: ${answer}`);
      };
    },
    close: async () => {
      await releases.close();
      await database.close();
    },
  };
}

const serviceOver = (database: DatabasePool, releases: Releases, cellKeySecret: string, log: pino.Logger) =>
  createService({
    database,
    releases,
    cellKeySecret,
    limits: LIMITS,
    verifyToken: async () => null,
    health: { checks: {} },
    log,
  });

async function issueKey(settings: ConnectionSettings): Promise<string> {
  const owner = new pg.Client(settings);
  await owner.connect();
  try {
    return await issueApiKey(owner, {
      name: "bench",
      role: "STEWARD",
      cityCodes: CITIES,
      expiresAt: new Date(Date.now() + VALID_MS),
    });
  } finally {
    await owner.end();
  }
}

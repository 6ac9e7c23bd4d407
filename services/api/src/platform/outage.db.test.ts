import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../graph/limits.ts";
import { createService } from "../server.ts";
import { openReleases } from "../statistics/releases/open-releases.ts";
import { type DatabasePool, openPool } from "./database.ts";
import { migrate } from "./migrations/migrate.ts";
import { type EmbeddedDatabase, openEmbedded } from "./postgres/embedded.ts";
import { readinessChecks } from "./readiness.ts";
import { openServiceLogins } from "./service-login.ts";

const prismaFolder = fileURLToPath(new URL("../../prisma", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "digipoint-outage-"));
const lines: string[] = [];

let embedded: EmbeddedDatabase;
let database: DatabasePool;
let service: ReturnType<typeof createService>;

beforeAll(async () => {
  embedded = await openEmbedded(folder);
  await migrate(embedded.settings, prismaFolder);
  await openServiceLogins(embedded.settings);
  database = openPool(embedded.settings, { maxConnections: 3, waitMs: 500, statementMs: 5_000 });
  const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
  const cellKeySecret = "cell keys of the outage test, 32 characters";
  const owner = embedded.settings;
  service = createService({
    database,
    releases: openReleases({ owner, pool: database.sidePool, cellKeySecret, log, patienceMs: 1_000 }),
    cellKeySecret,
    verifyToken: async () => null,
    limits: { ...DEFAULT_LIMITS, waitMs: 500 },
    health: { checks: readinessChecks(database.sidePool, prismaFolder) },
    log,
  });
});
afterAll(async () => {
  await database.close();
  await embedded.stop();
  for (const path of new Set([embedded.home, folder])) rmSync(path, { recursive: true, force: true });
});

const ask = () => service.fetch("http://test/graphql?query={cities(first:1){totalCount}}");

/** Ten clients that ask without a pause, until they are stopped. */
function load() {
  const statuses = new Set<number>();
  let running = true;
  const client = async () => {
    while (running) {
      statuses.add((await ask()).status);
      await sleep(5);
    }
  };
  const clients = Promise.all(Array.from({ length: 10 }, client));
  return {
    statuses,
    stop: async () => {
      running = false;
      await clients;
    },
  };
}

it("answers 503 with Retry-After while the database is away under load, and recovers by itself", async () => {
  const clients = load();
  await sleep(300);
  await embedded.stop();
  await sleep(300);

  const away = await ask();
  expect([away.status, away.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(await away.json()).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE", retryAfter: 2 } }] });
  const ready = await service.fetch("http://test/health/ready");
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { ready: false, database: false, migrations: false, policies: false },
  ]);
  expect((await service.fetch("http://test/health/live")).status).toBe(200);

  embedded = await openEmbedded(folder);
  await expect.poll(async () => (await ask()).status, { timeout: 10_000 }).toBe(200);
  await clients.stop();
  expect(lines).toEqual([]);
  expect([...clients.statuses].sort()).toEqual([200, 503]);
});

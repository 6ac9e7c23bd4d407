import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { binariesFolder } from "./binaries.ts";
import { Cluster } from "./cluster.ts";
import type { ConnectionSettings } from "./connection-settings.ts";
import { postgresHome } from "./home.ts";
import { serverUser } from "./server-user.ts";

const SUPERUSER = "postgres";
const SERVER_SETTINGS = {
  shared_buffers: "256MB",
  work_mem: "32MB",
  maintenance_work_mem: "256MB",
  max_wal_size: "4GB",
  random_page_cost: "1.1", // the data fits in memory or lies on a solid-state disk
  jit: "off", // compiling costs more than it gains on small pages
  max_connections: "60",
};

export interface EmbeddedDatabase {
  readonly settings: ConnectionSettings;
  /** Where the data lies, for the operator to know. */
  readonly home: string;
  /** Stops the server, unless another process that is still alive started it. */
  stop(): Promise<void>;
}

/**
 * Starts, or joins, the PostgreSQL that lives in a data folder. It is made on first use,
 * survives a killed service, and is then taken over by the next process that opens it.
 *
 * @throws {@link StartError} if the folder cannot be written or the server does not start.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const user = serverUser();
  const dataFolder = resolve(folder);
  const home = postgresHome(dataFolder, user);
  const cluster = new Cluster(home, binariesFolder(user, home), user);
  const password = rememberedPassword(dataFolder, cluster);
  if (!cluster.isInitialised) await cluster.initialise(SUPERUSER, password);
  const ownerFile = join(dataFolder, "postgres.owner");
  const joins = (await cluster.isRunning()) && isAlive(ownerFile);
  if (!joins) {
    await cluster.start(SERVER_SETTINGS);
    writeFileSync(ownerFile, String(process.pid));
  }
  return {
    settings: { host: "127.0.0.1", port: cluster.port, database: "postgres", user: SUPERUSER, password },
    home,
    stop: async () => {
      if (joins) return;
      await cluster.stop();
      rmSync(ownerFile, { force: true });
    },
  };
}

function rememberedPassword(dataFolder: string, cluster: Cluster): string {
  const file = join(dataFolder, "postgres.password");
  if (cluster.isInitialised && existsSync(file)) return readFileSync(file, "utf8");
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function isAlive(ownerFile: string): boolean {
  if (!existsSync(ownerFile)) return false;
  try {
    process.kill(Number(readFileSync(ownerFile, "utf8")), 0);
    return true;
  } catch {
    return false;
  }
}

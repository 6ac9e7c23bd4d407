import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { issueApiKey, type KeyGrant, revokeApiKeys, viewerOfApiKey } from "../access/api-key.ts";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";

export type DemoKeys = Readonly<Record<string, string>>;
type Grant = Omit<KeyGrant, "name" | "expiresAt">;

const CITIES = ["049", "091", "092", "564", "837", "853"];
const VALID_DAYS = 90;

/** One ready key a role: for every city its analyst and its steward, and one steward whom the example's four cities share. */
const GRANTS: Readonly<Record<string, Grant>> = {
  ...Object.fromEntries(
    CITIES.map((city): [string, Grant] => [`analyst:${city}`, { role: "ANALYST", cityCodes: [city] }]),
  ),
  ...Object.fromEntries(
    CITIES.map((city): [string, Grant] => [`steward:${city}`, { role: "STEWARD", cityCodes: [city] }]),
  ),
  "steward:example-a": { role: "STEWARD", cityCodes: ["049", "091", "092", "853"] },
  "coordinator:S21969": { role: "COORDINATOR", projectCode: "S21969" },
  "partner:SYN-TURKU": { role: "PARTNER", organisationCode: "SYN-TURKU" },
  admin: { role: "ADMIN" },
};

export const demoKeysFile = (dataFolder: string) => join(dataFolder, "demo-keys.json");

/** The keys of the demonstration: the ones kept in the data folder while they all still work, else new ones. */
export async function demoKeys(settings: ConnectionSettings, dataFolder: string): Promise<DemoKeys> {
  const pool = new pg.Pool({ ...settings, max: 1 });
  try {
    const kept = readKept(dataFolder);
    const viewers = await Promise.all(Object.values(kept).map((key) => viewerOfApiKey(pool, key)));
    const complete = Object.keys(GRANTS).every((name) => name in kept);
    if (complete && viewers.every((viewer) => viewer !== null)) return kept;
    return await issueAll(pool, dataFolder);
  } finally {
    await pool.end();
  }
}

function readKept(dataFolder: string): DemoKeys {
  const file = demoKeysFile(dataFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as DemoKeys) : {};
}

async function issueAll(pool: pg.Pool, dataFolder: string): Promise<DemoKeys> {
  const expiresAt = new Date(Date.now() + VALID_DAYS * 24 * 3_600_000);
  const client = await pool.connect();
  try {
    await revokeApiKeys(client, "demo ");
    const keys: Record<string, string> = {};
    for (const [name, grant] of Object.entries(GRANTS)) {
      keys[name] = await issueApiKey(client, { ...grant, name: `demo ${name}`, expiresAt });
    }
    writeFileSync(demoKeysFile(dataFolder), `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    return keys;
  } finally {
    client.release();
  }
}

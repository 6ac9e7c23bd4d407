import pg from "pg";
import type { Environment } from "./environment.ts";
import type { ConnectionSettings } from "./postgres/connection-settings.ts";
import { openEmbedded } from "./postgres/embedded.ts";
import { openExternal } from "./postgres/external.ts";

export interface OpenDatabase {
  /** Enters as the owner: for migrations, imports and the issuing of keys. */
  readonly settings: ConnectionSettings;
  /** Where the data is, in words for the operator. */
  readonly place: string;
  /** Lets go of it; stops the embedded server if this process started it. */
  stop(): Promise<void>;
}

const DATABASE = "digipoint";

/** The database that the environment names: an external one, else the embedded one of the data folder. */
export async function openDatabase({ databaseUrl, dataFolder }: Environment): Promise<OpenDatabase> {
  if (databaseUrl !== null) {
    const settings = await openExternal(databaseUrl);
    return {
      settings,
      place: `PostgreSQL at ${settings.host}:${settings.port}/${settings.database}`,
      stop: async () => undefined,
    };
  }
  const { settings, home, stop } = await openEmbedded(dataFolder);
  await createIfMissing(settings);
  return { settings: { ...settings, database: DATABASE }, place: `embedded PostgreSQL in ${home}`, stop };
}

async function createIfMissing(settings: ConnectionSettings): Promise<void> {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

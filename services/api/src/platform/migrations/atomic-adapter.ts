import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";
import type { ConnectionSettings } from "../postgres/connection-settings.ts";
import { readInternalChar } from "./internal-char.ts";
import { splitStatements } from "./split-statements.ts";

/**
 * The published adapter sends a migration piece by piece, cut at every semicolon and outside a
 * transaction, so a failed one leaves its first half behind. This one is all or nothing.
 */
export function atomicAdapter(pool: Pool, settings: ConnectionSettings): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => atomic(await factory.connect()),
    connectToShadowDb: async () => atomic(await new PrismaPg(settings).connectToShadowDb()),
  };
}

function atomic(adapter: Awaited<ReturnType<PrismaPg["connect"]>>): SqlDriverAdapter {
  return Object.assign(readInternalChar(adapter), {
    executeScript: (script: string) => runAtomically(adapter.underlyingDriver(), script),
  });
}

async function runAtomically(pool: Pool, script: string): Promise<void> {
  const statements = await splitStatements(script);
  const client = await pool.connect();
  try {
    await client.query("begin");
    // Needed where a script touches reference and people tables on a cluster, harmless elsewhere.
    await client.query("select set_config('citus.multi_shard_modify_mode', 'sequential', true)");
    for (const statement of statements) await client.query(statement);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

import pg from "pg";
import { parse } from "pg-connection-string";
import { StartError } from "../start-error.ts";
import type { ConnectionSettings } from "./connection-settings.ts";

const OLDEST = 150_000; // PostgreSQL 15, as `server_version_num` counts

/**
 * A PostgreSQL that somebody else runs, named by DATABASE_URL.
 *
 * @throws {@link StartError} that says what is wrong with the address, without its password.
 */
export async function openExternal(url: string): Promise<ConnectionSettings> {
  const settings = settingsOf(url);
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; name: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    );
    const [version] = rows;
    if (!version || version.number < OLDEST) {
      throw new StartError(`DATABASE_URL leads to PostgreSQL ${version?.name}; 15 or newer is needed.`);
    }
  } catch (cause) {
    throw cause instanceof StartError ? cause : new StartError(explain(settings, cause), { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
  return settings;
}

function settingsOf(url: string): ConnectionSettings {
  const refuse = () =>
    new StartError(
      "DATABASE_URL is not an address of PostgreSQL; write postgresql://user:password@host:5432/database.",
    );
  if (!/^postgres(ql)?:\/\//.test(url)) throw refuse();
  const { host, port, database, user, password, ssl } = parse(url);
  if (!host || !database || !user) throw refuse();
  const encrypted =
    typeof ssl === "object" ? { rejectUnauthorized: ssl.rejectUnauthorized !== false } : ssl === true || ssl === "true";
  return {
    host,
    port: Number(port || 5432),
    database,
    user,
    password: password ?? "",
    ...(encrypted && { ssl: encrypted }),
  };
}

function explain({ host, port, database, user }: ConnectionSettings, cause: unknown): string {
  const code = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
  if (code === "28P01" || code === "28000")
    return `PostgreSQL at ${host}:${port} refused the user ${user} of DATABASE_URL or its password.`;
  if (code === "3D000")
    return `The database ${database} of DATABASE_URL does not exist at ${host}:${port}; create it first.`;
  return `No PostgreSQL answers at ${host}:${port}; check DATABASE_URL and that the server runs.`;
}

import { createHmac } from "node:crypto";
import pg from "pg";
import type { ConnectionSettings } from "./postgres/connection-settings.ts";

const ROLE = "digipoint_app";

/**
 * How the service enters the database: as the application role itself, not as an owner who puts it on and could
 * take it off again. Its password follows from the owner's, so every process that knows the one knows the other.
 */
export function applicationLogin(owner: ConnectionSettings): ConnectionSettings {
  const password = createHmac("sha256", owner.password).update(`login:${ROLE}`).digest("base64url");
  return { ...owner, user: ROLE, password };
}

/** Lets the application role enter; nothing happens where it already can. */
export async function openApplicationLogin(owner: ConnectionSettings): Promise<void> {
  const login = applicationLogin(owner);
  if (await canEnter(login)) return;
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(`alter role ${ROLE} password ${client.escapeLiteral(login.password)}`);
  } finally {
    await client.end();
  }
}

async function canEnter(login: ConnectionSettings): Promise<boolean> {
  const client = new pg.Client(login);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { createHmac } from "node:crypto";
import pg from "pg";
import type { ConnectionSettings } from "./postgres/connection-settings.ts";

/** The roles that the service enters as: one for operations, one for statistics. Neither owns anything. */
export type ServiceRole = "digipoint_app" | "digipoint_aggregate";

const SERVICE_ROLES: readonly ServiceRole[] = ["digipoint_app", "digipoint_aggregate"];

/**
 * How the service enters the database: as the role itself, not as an owner who puts it on and could take it off
 * again. Its password follows from the owner's, so every process that knows the one knows the other.
 */
export function serviceLogin(owner: ConnectionSettings, role: ServiceRole): ConnectionSettings {
  const password = createHmac("sha256", owner.password).update(`login:${role}`).digest("base64url");
  return { ...owner, user: role, password };
}

/** Lets the service's roles enter; nothing happens where they already can. */
export async function openServiceLogins(owner: ConnectionSettings): Promise<void> {
  for (const role of SERVICE_ROLES) await openLogin(owner, role);
}

async function openLogin(owner: ConnectionSettings, role: ServiceRole): Promise<void> {
  const login = serviceLogin(owner, role);
  if (await canEnter(login)) return;
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(`alter role ${role} password ${client.escapeLiteral(login.password)}`);
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

import { createHash, randomBytes } from "node:crypto";
import type pg from "pg";
import type { Role } from "../generated/prisma/enums.ts";
import type { Viewer } from "./viewer.ts";

const PREFIX = "dp_";
const SECRET_BYTES = 32;

/** What a new key may do and reach. The database refuses a scope that does not fit the role. */
export interface KeyGrant {
  readonly name: string;
  readonly role: Role;
  readonly cityCodes?: readonly string[];
  readonly organisationCode?: string;
  readonly projectCode?: string;
  readonly expiresAt: Date;
}

/** Makes a key and returns its text, which is shown this once: only the hash is stored. It is audited. Needs the owner. */
export async function issueApiKey(owner: pg.ClientBase, grant: KeyGrant): Promise<string> {
  const key = PREFIX + randomBytes(SECRET_BYTES).toString("base64url");
  const { name, role, cityCodes = [], organisationCode = null, projectCode = null, expiresAt } = grant;
  await owner.query(
    `with key as (
       insert into api_key (name, role, city_codes, organisation_code, project_code, secret_hash, expires_at)
       values ($1, $2::role, $3, $4, $5, $6, $7) returning id)
     insert into audit_event (actor, role, action, request_id, subject)
     select 'owner', 'OWNER', 'ISSUE_KEY', gen_random_uuid()::text, jsonb_build_object('key', key.id, 'name', $1::text) from key`,
    [name, role, cityCodes, organisationCode, projectCode, hashOf(key), expiresAt],
  );
  return key;
}

/** Takes back every valid key whose name begins so. Needs the owner. */
export async function revokeApiKeys(owner: pg.ClientBase, namePrefix: string): Promise<void> {
  await owner.query("update api_key set revoked_at = now() where starts_with(name, $1) and revoked_at is null", [
    namePrefix,
  ]);
}

export const looksLikeApiKey = (credential: string) => credential.startsWith(PREFIX);

const LOOK_UP = {
  name: "api-key",
  text: `select id, name, role, city_codes, organisation_code, project_code, expires_at from api_key
         where secret_hash = $1 and expires_at > now() and revoked_at is null`,
};

interface KeyRow {
  id: string;
  name: string;
  role: Role;
  city_codes: string[];
  organisation_code: string | null;
  project_code: string | null;
  expires_at: Date;
}

/** Whom a key stands for; null when it is unknown, expired or revoked, without telling which. */
export async function viewerOfApiKey(pool: pg.Pool, key: string): Promise<Viewer | null> {
  const { rows } = await pool.query<KeyRow>({ ...LOOK_UP, values: [hashOf(key)] });
  const [row] = rows;
  if (!row) return null;
  return {
    role: row.role,
    actor: `key:${row.id}`,
    name: row.name,
    cityCodes: row.city_codes,
    organisationCodes: row.organisation_code === null ? [] : [row.organisation_code],
    projectCodes: row.project_code === null ? [] : [row.project_code],
    expiresAt: row.expires_at,
  };
}

// The secret is 256 random bits, so one round of SHA-256 is as strong as it: there is nothing to guess.
const hashOf = (key: string) => createHash("sha256").update(key).digest();

import type pg from "pg";
import type { TokenVerifier } from "./access-token.ts";
import { looksLikeApiKey, viewerOfApiKey } from "./api-key.ts";
import { CredentialRefusedError } from "./credential-refused.ts";
import { PUBLIC_VIEWER, type Viewer } from "./viewer.ts";

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/**
 * Who sent a request. Without a credential that is the public; with one that is not good it is
 * nobody at all, never the public.
 *
 * @throws {@link CredentialRefusedError}.
 */
export async function authenticate(
  authorization: string | null,
  pool: pg.Pool,
  verify: TokenVerifier,
): Promise<Viewer> {
  if (authorization === null || authorization === "") return PUBLIC_VIEWER;
  const credential = BEARER.exec(authorization.trim())?.[1];
  if (credential === undefined)
    throw new CredentialRefusedError("Send the credential as `Authorization: Bearer <key>`.");
  const viewer = looksLikeApiKey(credential) ? await viewerOfApiKey(pool, credential) : await verify(credential);
  if (viewer) return viewer;
  throw new CredentialRefusedError("This credential is unknown, expired or revoked.");
}

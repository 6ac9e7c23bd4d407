import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { IdentityProvider, TokenGrant } from "./identity-provider.ts";
import type { Viewer } from "./viewer.ts";

const ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"]; // asymmetric only: nobody can sign with a public key
const CLOCK_TOLERANCE_SECONDS = 30;

export type TokenVerifier = (token: string) => Promise<Viewer | null>;

/**
 * Verifies OIDC access tokens of several issuers. The issuer picks the keys; issuer, audience,
 * signature, `exp` and `nbf` must all hold.
 *
 * @returns null for a token that is not good, whatever is wrong with it.
 * @throws when an issuer's keys cannot be fetched.
 */
export function tokenVerifier(providers: readonly IdentityProvider[]): TokenVerifier {
  const trusted = new Map(
    providers.map((provider) => [provider.issuer, { provider, keys: createRemoteJWKSet(new URL(provider.jwksUri)) }]),
  );
  return async (token) => {
    const known = trusted.get(issuerOf(token) ?? "");
    if (!known) return null;
    const payload = await verified(token, known.provider, known.keys);
    return payload === null ? null : viewerOf(payload, known.provider);
  };
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

async function verified(
  token: string,
  { issuer, audience }: IdentityProvider,
  keys: JWTVerifyGetKey,
): Promise<JWTPayload | null> {
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ["exp", "sub"],
  };
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
    throw error;
  }
}

function viewerOf(payload: JWTPayload, { issuer, claim, grants }: IdentityProvider): Viewer | null {
  const values = [payload[claim]].flat();
  const [grant, ...more] = values.flatMap((value) =>
    typeof value === "string" && Object.hasOwn(grants, value) ? [grants[value]] : [],
  );
  if (!grant || more.length > 0) return null; // two grants at once would leave open which one counts
  return {
    ...scopeOf(grant),
    actor: `${issuer}#${payload.sub}`,
    name: issuer,
    expiresAt: new Date((payload.exp ?? 0) * 1000),
  };
}

const scopeOf = ({ role, cityCodes, organisationCode, projectCode }: TokenGrant) => ({
  role,
  cityCodes,
  organisationCodes: organisationCode === undefined ? [] : [organisationCode],
  projectCodes: projectCode === undefined ? [] : [projectCode],
});

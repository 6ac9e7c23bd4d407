import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TokenVerifier, tokenVerifier } from "./access-token.ts";
import type { IdentityProvider } from "./identity-provider.ts";

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

let turkuKeys: Keys;
let ouluKeys: Keys;
let server: Server;
let verify: TokenVerifier;
const AUDIENCE = "digipoint";

const provider = (name: string, port: number): IdentityProvider => ({
  issuer: `https://${name}.example`,
  audience: AUDIENCE,
  jwksUri: `http://127.0.0.1:${port}/${name}`,
  claim: "roles",
  grants: {
    "digipoint-analyst": { role: "ANALYST", cityCodes: [name === "turku" ? "853" : "564"] },
    "digipoint-admin": { role: "ADMIN", cityCodes: [] },
  },
});

beforeAll(async () => {
  [turkuKeys, ouluKeys] = await Promise.all([generateKeyPair("ES256"), generateKeyPair("ES256")]);
  const sets = new Map([
    ["/turku", turkuKeys],
    ["/oulu", ouluKeys],
  ]);
  server = createServer(async ({ url }, response) => {
    const keys = sets.get(url ?? "");
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ keys: keys ? [{ ...(await exportJWK(keys.publicKey)), alg: "ES256", kid: "1" }] : [] }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  verify = tokenVerifier([provider("turku", port), provider("oulu", port)]);
});
afterAll(() => new Promise((closed) => server.close(closed)));

interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly roles?: unknown;
  readonly notBefore?: string;
}

const sign = (
  {
    issuer = "https://turku.example",
    audience = AUDIENCE,
    expires = "5m",
    roles = ["digipoint-analyst"],
    notBefore = "0s",
  }: Claims = {},
  keys = turkuKeys,
) =>
  new SignJWT({ roles })
    .setProtectedHeader({ alg: "ES256", kid: "1" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject("analyst-7")
    .setNotBefore(notBefore)
    .setExpirationTime(expires)
    .sign(keys.privateKey);

describe("an access token", () => {
  it("gives the grant that its issuer's configuration maps its claim to", async () => {
    const token = await sign();
    expect(await verify(token)).toMatchObject({
      role: "ANALYST",
      cityCodes: ["853"],
      actor: "https://turku.example#analyst-7",
    });
  });

  it("of another trusted issuer gives that issuer's grant", async () => {
    expect(await verify(await sign({ issuer: "https://oulu.example" }, ouluKeys))).toMatchObject({
      cityCodes: ["564"],
    });
  });

  const refused: Record<string, () => Promise<string> | string> = {
    "of an unknown issuer": () => sign({ issuer: "https://elsewhere.example" }),
    "for another audience": () => sign({ audience: "another-service" }),
    "that has expired": () => sign({ expires: "-2m" }),
    "that is not valid yet": () => sign({ notBefore: "5m", expires: "10m" }),
    "signed by another trusted issuer": () => sign({}, ouluKeys),
    "without a grant": () => sign({ roles: ["something-else"] }),
    "with a claim that is no list of words": () => sign({ roles: { role: "digipoint-analyst" } }),
    "named like something every object has": () => sign({ roles: ["constructor"] }),
    "with two grants at once": () => sign({ roles: ["digipoint-analyst", "digipoint-admin"] }),
    "without a signature": () =>
      new UnsecuredJWT({ roles: ["digipoint-admin"] })
        .setIssuer("https://turku.example")
        .setAudience(AUDIENCE)
        .setSubject("x")
        .setExpirationTime("5m")
        .encode(),
    "signed with the public key as a shared secret": async () =>
      new SignJWT({ roles: ["digipoint-admin"] })
        .setProtectedHeader({ alg: "HS256", kid: "1" })
        .setIssuer("https://turku.example")
        .setAudience(AUDIENCE)
        .setSubject("x")
        .setExpirationTime("5m")
        .sign(new TextEncoder().encode(await exportSPKI(turkuKeys.publicKey))),
    "that is no token at all": () => "a.b.c",
  };
  for (const [what, token] of Object.entries(refused)) {
    it(`${what} is refused`, async () => expect(await verify(await token())).toBeNull());
  }
});

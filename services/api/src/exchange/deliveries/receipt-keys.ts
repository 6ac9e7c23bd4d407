import { createECDH, createHash, createHmac } from "node:crypto";
import { CompactSign, type CryptoKey, importJWK, type JWK } from "jose";

const CURVE = "prime256v1";
const CURVE_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** With what an installation signs receipts, and how anybody verifies them. */
export interface ReceiptKeys {
  /** @returns a JWS, compact: header, receipt and signature. */
  sign(receipt: object): Promise<string>;
  /** The public key as a JWK set. */
  readonly published: { readonly keys: readonly JWK[] };
}

/**
 * The key follows from a secret of the installation, so every process has the same one, and there is no further
 * secret to guard. From the public half nothing can be told about the secret.
 */
export function receiptKeys(installationSecret: string): ReceiptKeys {
  const seed = createHmac("sha512", installationSecret).update("receipt-signing-key:1").digest("hex");
  const scalar = (BigInt(`0x${seed}`) % (CURVE_ORDER - 1n)) + 1n;
  const ecdh = createECDH(CURVE);
  ecdh.setPrivateKey(Buffer.from(scalar.toString(16).padStart(64, "0"), "hex"));
  const point = ecdh.getPublicKey(); // 0x04, then both coordinates
  const curve = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const kid = createHash("sha256").update(point).digest("base64url").slice(0, 16);
  const privateKey = importJWK({ ...curve, d: ecdh.getPrivateKey().toString("base64url") }, "ES256");
  return {
    sign: async (receipt) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(receipt)))
        .setProtectedHeader({ alg: "ES256", kid, typ: "digipoint-receipt+json" })
        .sign((await privateKey) as CryptoKey),
    published: { keys: [{ ...curve, kid, use: "sig", alg: "ES256" }] },
  };
}

import { BadResponseError, NetworkError } from "../../client/errors/connection-errors.ts";
import type { Fetch } from "../../client/exchanges/post-request.ts";
import { serviceUrls } from "../../client/transport/endpoint-url.ts";
import { ReceiptInvalidError } from "../exchange-errors.ts";
import { partsOf, type Receipt } from "./receipt.ts";

/** The public keys of a service, as it publishes them at `/deliveries/receipt-keys`. */
export interface ReceiptKeySet {
  readonly keys: readonly {
    readonly kty: string;
    readonly crv: string;
    readonly x: string;
    readonly y: string;
    readonly kid: string;
  }[];
}

/** Where the keys are from: the service, or kept from earlier, so that a receipt is verified without it. */
export type ReceiptKeySource =
  | { readonly url: string; readonly fetch?: Fetch | undefined }
  | { readonly keys: ReceiptKeySet };

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" } as const;

/**
 * Verifies that a service signed a receipt and that nothing in it was changed.
 *
 * @returns what the receipt says.
 * @throws {@link ReceiptInvalidError} if it is not the service's, or was changed.
 * @throws `NetworkError` if the keys cannot be fetched.
 * @example
 * const { changes } = await verifyReceipt(signedReceipt, { url: "https://digipoint.example" });
 */
export async function verifyReceipt(signedReceipt: string, source: ReceiptKeySource): Promise<Receipt> {
  const { header, receipt, signed, signature } = partsOf(signedReceipt);
  const { keys } = "keys" in source ? source.keys : await fetchKeys(source);
  const key = keys.find(({ kid }) => kid === header["kid"]);
  if (header["alg"] !== "ES256" || !key) throw new ReceiptInvalidError("The receipt was signed by somebody else.");
  const { kty, crv, x, y } = key;
  const publicKey = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, ALGORITHM, false, ["verify"]);
  const isGood = await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, publicKey, signature, signed);
  if (!isGood) throw new ReceiptInvalidError("The receipt was changed after it had been signed.");
  return receipt;
}

async function fetchKeys({
  url,
  fetch = (address, init) => globalThis.fetch(address, init),
}: Extract<ReceiptKeySource, { readonly url: string }>): Promise<ReceiptKeySet> {
  const address = `${serviceUrls(url).root}deliveries/receipt-keys`;
  const response = await fetch(address, { method: "GET" }).catch((cause: unknown) => {
    throw new NetworkError(`The service at ${address} cannot be reached; check the address and the connection.`, {
      cause,
    });
  });
  if (!response.ok)
    throw new BadResponseError("The service does not publish keys; check the address.", response.status);
  return (await response.json()) as ReceiptKeySet;
}

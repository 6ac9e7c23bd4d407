import type { TableChanges } from "../delivery.ts";
import { ReceiptInvalidError } from "../exchange-errors.ts";

/** What was applied of a delivery, by whom and when. */
export interface Receipt {
  /** Id of the delivery. */
  readonly delivery: string;
  readonly note: string | null;
  readonly sender: { readonly actor: string; readonly role: string };
  /** Names the commit in the service's audit. */
  readonly requestId: string;
  /** Moment, ISO 8601, UTC. */
  readonly appliedAt: string;
  /** Day that rules about the present were checked for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly planHash: string;
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly rows: number;
    readonly sha256: string;
  }[];
  readonly changes: readonly TableChanges[];
  /** Rows in all files. */
  readonly rows: number;
  /** Rows kept out; a delivery is applied whole, so there are none. */
  readonly refused: number;
  readonly warnings: number;
}

/** The parts of a compact JWS, decoded. */
export interface SignedParts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt;
  /** What the signature is of. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** What a signed receipt says. Its signature is not looked at. @throws {@link ReceiptInvalidError} */
export const receiptIn = (signedReceipt: string): Receipt => partsOf(signedReceipt).receipt;

/** @throws {@link ReceiptInvalidError} if it is no compact JWS of a receipt. */
export function partsOf(signedReceipt: string): SignedParts {
  const [header, payload, signature, ...rest] = signedReceipt.trim().split(".");
  try {
    if (header === undefined || payload === undefined || signature === undefined || rest.length > 0) throw new Error();
    return {
      header: { ...readJson(header) },
      receipt: readJson(payload) as Receipt,
      signed: new TextEncoder().encode(`${header}.${payload}`),
      signature: bytesOf(signature),
    };
  } catch (cause) {
    throw new ReceiptInvalidError("This is no signed receipt; give the text that the service gave, unchanged.", {
      cause,
    });
  }
}

function readJson(part: string): object {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytesOf(part)));
  if (typeof value !== "object" || value === null) throw new Error("not an object");
  return value;
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

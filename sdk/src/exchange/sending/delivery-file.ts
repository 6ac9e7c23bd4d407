import type { HashedFile } from "../calls/delivery-calls.ts";

/** One file of a delivery. */
export interface DeliveryFile {
  /** Name of the file, which says what it holds, such as `participants.csv`. */
  readonly name: string;
  /** The bytes, or text that is sent as UTF-8. A `Blob` of a file is streamed from where it lies. */
  readonly body: string | Uint8Array | Blob;
  /** SHA-256 of the bytes in hex, where it is known; worked out otherwise, with the whole file in memory. */
  readonly sha256?: string | undefined;
}

/** The same file with its checksum. */
export async function hashed({ name, body, sha256 }: DeliveryFile): Promise<HashedFile> {
  const blob = body instanceof Blob ? body : new Blob([typeof body === "string" ? body : new Uint8Array(body)]);
  return { name, body: blob, sha256: sha256 ?? (await hashOf(blob)) };
}

async function hashOf(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { DeliveryError } from "../deliveries/delivery.errors.ts";
import { announcedDigest } from "./digests.ts";

/** What came in: size and checksum of the unpacked bytes. */
export interface ReceivedFile {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/**
 * Streams a body to a file, unpacked where it is gzip; nothing of it waits in memory.
 *
 * @throws {@link DeliveryError} TOO_LARGE, as sent or unpacked; ENCODING_UNKNOWN; DIGEST_MISMATCH; BODY_UNREADABLE.
 */
export async function receiveFile(request: Request, path: string, maxBytes: number): Promise<ReceivedFile> {
  const isPacked = readEncoding(request);
  const announced = announcedDigest(request.headers);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const sent = measure(maxBytes);
  const plain = measure(maxBytes);
  const body = Readable.from((request.body ?? []) as AsyncIterable<Uint8Array>);
  const target = createWriteStream(path, { mode: 0o600, flags: "wx" });
  try {
    if (isPacked) await pipeline(body, sent.through, createGunzip(), plain.through, target);
    else await pipeline(body, sent.through, plain.through, target);
  } catch (cause) {
    throw cause instanceof DeliveryError ? cause : unreadable(cause);
  }
  if (announced !== null && announced !== sent.digest("base64")) {
    throw new DeliveryError("DIGEST_MISMATCH", "What arrived has another SHA-256 than announced; send the file again.");
  }
  return { bytes: plain.bytes(), sha256: plain.digest("hex") };
}

function readEncoding({ headers }: Request): boolean {
  const encoding = (headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  if (encoding === "gzip") return true;
  if (encoding === "identity" || encoding === "") return false;
  throw new DeliveryError("ENCODING_UNKNOWN", "A file is sent as it is, or with `Content-Encoding: gzip`.");
}

/** Counts and sums up what passes, and ends it where it is too much. */
function measure(maxBytes: number) {
  const hash = createHash("sha256");
  let bytes = 0;
  let digest: Buffer | undefined;
  const through = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      if (bytes > maxBytes) return done(tooLarge(maxBytes));
      hash.update(chunk);
      return done(null, chunk);
    },
  });
  return {
    through,
    bytes: () => bytes,
    digest: (encoding: "hex" | "base64") => {
      digest ??= hash.digest();
      return digest.toString(encoding);
    },
  };
}

const tooLarge = (bytesPerFile: number) =>
  new DeliveryError("TOO_LARGE", `A file has at most ${bytesPerFile} bytes, packed and unpacked.`, { bytesPerFile });

const unreadable = (cause: unknown) =>
  new DeliveryError("BODY_UNREADABLE", "The file did not come in whole, or is no gzip; send it again.", {}, { cause });

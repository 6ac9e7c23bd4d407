import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./manifest.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Compresses once and hard, so that serving costs nothing. */
export function compress(contents: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  return encoding === "gz"
    ? toGzip(contents, { level: 9 })
    : toBrotli(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

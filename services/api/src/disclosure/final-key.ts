import { createHmac } from "node:crypto";

/**
 * The key that looks up the noise: unlike cell keys, those of a whole and of its parts have nothing to do with each
 * other. The first four bytes, big-endian, of HMAC-SHA-256 over label, a zero byte and the cell key in four bytes.
 *
 * @param secret - The finalising secret; another one than that of the record keys.
 * @param label - What is measured, such as `count`: measures of the same persons get independent noise.
 * @param cellKey - 0 to 2^32 - 1.
 * @returns 0 to 2^32 - 1.
 * @throws RangeError if the cell key is no such number.
 */
export function finalKeyOf(secret: Uint8Array, label: string, cellKey: number): number {
  // A buffer refuses what is too large, but takes a fraction, or no number at all, for another key.
  if (!Number.isInteger(cellKey)) throw new RangeError("A cell key is a whole number.");
  const key = Buffer.allocUnsafe(4);
  key.writeUInt32BE(cellKey);
  return createHmac("sha256", secret).update(`${label}\0`).update(key).digest().readUInt32BE();
}

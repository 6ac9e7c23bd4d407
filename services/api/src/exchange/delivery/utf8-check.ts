import { isUtf8 } from "node:buffer";

const LINE_BREAK = 0x0a;

/** Follows a stream of bytes and tells whether they are UTF-8, wherever the chunks are cut. */
export class Utf8Check {
  #carried = Buffer.alloc(0);

  /** Are the bytes so far UTF-8? A character cut off at the end waits for the next chunk. */
  accepts(chunk: Buffer): boolean {
    const bytes = this.#carried.length > 0 ? Buffer.concat([this.#carried, chunk]) : chunk;
    const whole = bytes.length - unfinishedBytes(bytes);
    this.#carried = Buffer.from(bytes.subarray(whole));
    return isUtf8(bytes.subarray(0, whole));
  }

  /** How many lines of a chunk that was not accepted are in order before the first that is not. */
  linesInOrder(chunk: Buffer): number {
    let lines = 0;
    let start = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end >= 0; end = chunk.indexOf(LINE_BREAK, start)) {
      if (!isUtf8(chunk.subarray(start, end))) break;
      lines++;
      start = end + 1;
    }
    return lines;
  }

  /** Did the stream end at the end of a character? */
  isComplete(): boolean {
    return this.#carried.length === 0;
  }
}

function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue; // inside a character: look for its first byte
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

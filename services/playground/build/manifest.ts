import { extname } from "node:path";

/** What the service may serve, and how; nothing outside this list is ever read from disk. */
export interface Manifest {
  readonly page: string;
  readonly assets: Record<string, Asset>;
}

export interface Asset {
  /** Full Content-Type. */
  readonly type: string;
  /** File name endings of the compressed copies, best first. */
  readonly encodings: readonly Encoding[];
}

export type Encoding = "br" | "gz";

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** @throws Error if a file of this kind has no known type: add it to `TYPES`. */
export function describeAsset(name: string): Asset {
  const type = TYPES[extname(name)];
  if (!type) throw new Error(`No content type is known for ${name}.`);
  // woff2 is compressed inside: a second pass only costs.
  return { type, encodings: type.startsWith("text/") ? ["br", "gz"] : [] };
}

import { LRUCache } from "lru-cache";

const MOST_BYTES = 64_000_000;

/** Pages by what they were made from. What a release answers never changes, so neither does a page of it. */
export type RememberedPages = LRUCache<string, Uint8Array<ArrayBuffer>, () => Promise<Uint8Array<ArrayBuffer>>>;

export const rememberedPages = (): RememberedPages =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength + 1,
    fetchMethod: (_key, _stale, { context: draw }) => draw(),
  });

import type pg from "pg";

type Query = (...args: readonly unknown[]) => unknown;

/**
 * Lets a connection take one statement after another. Resolvers of one operation share a transaction and ask
 * side by side; the driver still queues that for them, and has said that it will stop doing so.
 */
export function oneAtATime(client: pg.PoolClient): void {
  const query = client.query.bind(client) as Query;
  let last: Promise<unknown> = Promise.resolve();
  const queued: Query = (...args) => {
    if (typeof args.at(-1) === "function") return query(...args); // the pool's own, which waits by itself
    const result = last.then(() => query(...args));
    last = result.catch(() => undefined);
    return result;
  };
  Object.assign(client, { query: queued });
}

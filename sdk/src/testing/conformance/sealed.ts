/** Reasons of what a pure function may not do. */
const forbid = (what: string) => () => {
  throw new Error(`A pure plugin may not use ${what}: the same input must always give the same output.`);
};

/** The clock, without which dates can still be computed from given ones. */
function stoppedClock(): DateConstructor {
  const now = forbid("the clock (Date.now, new Date())");
  return new Proxy(Date, {
    construct: (date, args, target) => (args.length === 0 ? now() : Reflect.construct(date, args, target)),
    apply: now,
    get: (date, key) => (key === "now" ? now : Reflect.get(date, key)),
  });
}

/**
 * Runs work during which there is no clock, no chance and no network.
 *
 * @throws whatever the work throws, among others where it reached for one of them.
 */
export async function sealed<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const { Date: clock, fetch: network } = globalThis;
  const { random } = Math;
  globalThis.Date = stoppedClock();
  globalThis.fetch = forbid("the network (fetch)");
  Math.random = forbid("chance (Math.random)");
  try {
    return await work();
  } finally {
    globalThis.Date = clock;
    globalThis.fetch = network;
    Math.random = random;
  }
}

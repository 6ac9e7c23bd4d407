/** Reasons of what a pure function may not do. */
const forbid = (what: string) => (): never => {
  throw new Error(`A pure plugin may not use ${what}: the same input must always give the same output.`);
};

/** What the clock does: nothing may ask it, or it leaps by a day each time it is asked. */
export type SealedClock = "stopped" | "leaping";

const DAY_MS = 86_400_000;
let leaping = Date.UTC(2001, 0, 1);
const leap = () => {
  leaping += DAY_MS;
  return leaping;
};

/** A clock by which dates can still be computed from given ones. */
function sealedClock(clock: SealedClock): DateConstructor {
  const now: () => number = clock === "leaping" ? leap : forbid("the clock (Date.now, new Date())");
  return new Proxy(Date, {
    construct: (date, args, target) => Reflect.construct(date, args.length === 0 ? [now()] : args, target),
    apply: (date) => String(Reflect.construct(date, [now()])),
    get: (date, key) => (key === "now" ? now : Reflect.get(date, key)),
  });
}

/**
 * Runs work during which there is no clock, no chance and no network.
 *
 * @throws whatever the work throws, among others where it reached for one of them.
 */
export async function sealed<Result>(
  work: () => Result | Promise<Result>,
  clock: SealedClock = "stopped",
): Promise<Result> {
  const { Date: time, fetch: network } = globalThis;
  const { random } = Math;
  globalThis.Date = sealedClock(clock);
  globalThis.fetch = forbid("the network (fetch)");
  Math.random = forbid("chance (Math.random)");
  try {
    return await work();
  } finally {
    globalThis.Date = time;
    globalThis.fetch = network;
    Math.random = random;
  }
}

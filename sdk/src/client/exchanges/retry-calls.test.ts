import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NetworkError } from "../errors/connection-errors.ts";
import type { Answer, Call } from "./call.ts";
import type { Means } from "./means.ts";
import { backoff, retryCalls } from "./retry-calls.ts";

const CALL: Call = {
  kind: "query",
  name: undefined,
  text: "{ a }",
  variables: {},
  document: { query: "{ a }" },
  headers: {},
  requestId: "r-1",
  signal: new AbortController().signal,
  timeoutMs: 30_000,
  deadlineMs: 30_000,
};

const answered = (code?: string, retryAfter?: number): Answer => ({
  data: code === undefined ? { a: 1 } : null,
  errors: code === undefined ? [] : [{ message: "No.", extensions: { code, retryAfter } }],
  extensions: {},
  status: 200,
  headers: new Headers(),
  requestId: "r-1",
});

/** Sends a call over and over against the same outcome; the clock moves only while waiting. */
async function against(outcome: () => Answer, call: Partial<Call> = {}, retries = 3, chance = 0.5) {
  const waits: number[] = [];
  let sent = 0;
  const means: Means = {
    now: () => waits.reduce((sum, ms) => sum + ms, 0),
    random: () => chance,
    sleep: async (ms) => void waits.push(ms),
  };
  const send = retryCalls({ retries, means })(async () => {
    sent += 1;
    return outcome();
  });
  const result = await send({ ...CALL, ...call }).catch((error: unknown) => error);
  return { sent, waits, result };
}

const cutOff = (): Answer => {
  throw new NetworkError("Cut.");
};

describe("a call is sent again", () => {
  it("at most as often as the client allows", async () => {
    const { sent, result } = await against(cutOff, {}, 2);
    expect(sent).toBe(3);
    expect(result).toBeInstanceOf(NetworkError);
  });

  it("after growing pauses, at random within them", async () => {
    expect((await against(cutOff)).waits).toEqual([150, 300, 600]);
  });

  it("not before the service asks for it", async () => {
    const { waits } = await against(() => answered("RATE_LIMITED", 2), {}, 2);
    expect(waits).toEqual([2_250, 2_250]);
  });

  it.each([
    ["RATE_LIMITED", undefined, 4],
    ["SERVICE_UNAVAILABLE", undefined, 4],
    ["COST_LIMIT_EXCEEDED", 1, 4],
    ["COST_LIMIT_EXCEEDED", undefined, 1],
    ["FORBIDDEN", undefined, 1],
    ["INTERNAL", undefined, 1],
    ["RELEASE_GONE", undefined, 1],
    [undefined, undefined, 1],
  ])("after %s (wait %s) %i times in all", async (code, retryAfter, times) => {
    expect((await against(() => answered(code, retryAfter))).sent).toBe(times);
  });

  it("never where it changes something without an idempotency key", async () => {
    expect((await against(cutOff, { kind: "mutation", variables: { input: {} } })).sent).toBe(1);
    expect((await against(cutOff, { kind: "mutation", variables: { input: { idempotencyKey: "" } } })).sent).toBe(1);
    expect((await against(cutOff, { kind: "mutation", variables: { input: { idempotencyKey: "k" } } })).sent).toBe(4);
  });

  it("never past its deadline", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(60),
        fc.integer({ min: 1, max: 60_000 }),
        fc.nat(10),
        async (seconds, deadlineMs, retries) => {
          const { waits } = await against(() => answered("RATE_LIMITED", seconds), { deadlineMs }, retries);
          expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(deadlineMs);
        },
      ),
    );
  });
});

it("a pause is never shorter than asked for, nor longer than ten seconds by itself", () => {
  const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.nat(1_000), chances, fc.option(fc.nat(3_600), { nil: undefined }), (attempt, chance, seconds) => {
      const ms = backoff(attempt, seconds, { random: () => chance });
      if (seconds === undefined) expect(ms).toBeLessThanOrEqual(10_000);
      else expect(ms).toBeGreaterThanOrEqual(seconds * 1000);
    }),
  );
});

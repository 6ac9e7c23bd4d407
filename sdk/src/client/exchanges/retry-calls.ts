import { NetworkError } from "../errors/connection-errors.ts";
import { type Answer, type Call, type CallStep, type RawError, refusalOf } from "./call.ts";
import type { Means } from "./means.ts";

/** How often a call may be sent again, besides the first time. */
export interface RetryOptions {
  readonly retries: number;
  readonly means: Means;
}

const FIRST_MS = 300;
const LONGEST_MS = 10_000;
/** Added to what the service asks for, so that those it turned away do not come back all at once. */
const SPREAD_MS = 500;

/**
 * Sends again what may succeed later: queries, and mutations that say by an idempotency key that twice is as good as
 * once. Waits as long as the service asks for, else at random up to a growing limit; never past the call's deadline.
 */
export const retryCalls =
  ({ retries, means }: RetryOptions): CallStep =>
  (next) =>
  async (call) => {
    const most = isSafe(call) ? retries : 0;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await next(call).catch(asLost);
      const waitMs = attempt < most ? waitFor(outcome, attempt, means) : null;
      if (waitMs === null || means.now() + waitMs >= call.deadlineMs) return given(outcome);
      await means.sleep(waitMs, call.signal);
    }
  };

function given(outcome: Answer | NetworkError): Answer {
  if (outcome instanceof NetworkError) throw outcome;
  return outcome;
}

function asLost(error: unknown): NetworkError {
  if (error instanceof NetworkError) return error;
  throw error;
}

/** Milliseconds; null where sending again is of no use. */
function waitFor(outcome: Answer | NetworkError, attempt: number, means: Means): number | null {
  if (outcome instanceof NetworkError) return backoff(attempt, undefined, means);
  const refusal = refusalOf(outcome);
  if (refusal === undefined || !mayPass(refusal)) return null;
  return backoff(attempt, retryAfterOf(refusal), means);
}

/** How long to wait before the next attempt, in milliseconds. */
export function backoff(
  attempt: number,
  retryAfterSeconds: number | undefined,
  { random }: Pick<Means, "random">,
): number {
  if (retryAfterSeconds !== undefined) return retryAfterSeconds * 1000 + random() * SPREAD_MS;
  return random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
}

/** What the service asks to wait, in seconds; undefined where it does not say. */
function retryAfterOf({ extensions }: RawError): number | undefined {
  const seconds = extensions?.["retryAfter"];
  return typeof seconds === "number" && seconds >= 0 ? seconds : undefined;
}

function mayPass(refusal: RawError): boolean {
  const code = refusal.extensions?.["code"];
  if (code === "COST_LIMIT_EXCEEDED") return retryAfterOf(refusal) !== undefined;
  return code === "RATE_LIMITED" || code === "SERVICE_UNAVAILABLE";
}

function isSafe({ kind, variables }: Call): boolean {
  if (kind !== "mutation") return true;
  const input: unknown = Reflect.get(variables, "input");
  const holder = typeof input === "object" && input !== null ? input : variables;
  const key: unknown = Reflect.get(holder, "idempotencyKey");
  return typeof key === "string" && key !== "";
}

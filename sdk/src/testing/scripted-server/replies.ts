import type { Reply, ScriptedError } from "./reply.ts";

/** Data alone. */
export const answer = (data: unknown, extensions?: Readonly<Record<string, unknown>>): Reply => ({
  kind: "answer",
  data,
  extensions,
});

/** Data beside errors: something could not be answered. */
export const partial = (data: unknown, ...errors: readonly ScriptedError[]): Reply => ({
  kind: "answer",
  data,
  errors,
});

/** No data, and why. */
export const refusal = (code: string, details?: Readonly<Record<string, unknown>>): Reply => ({
  kind: "answer",
  data: null,
  errors: [{ code, details }],
});

/** The credential is refused, as an expired token is. */
export const expiredToken = (): Reply => refusal("UNAUTHENTICATED");

/** The caller's budget is spent for some seconds. */
export const throttled = (retryAfterSeconds: number): Reply =>
  refusal("RATE_LIMITED", { retryAfter: retryAfterSeconds });

/** The release was withdrawn. */
export const withdrawnRelease = (currentRelease?: string): Reply =>
  refusal("RELEASE_GONE", currentRelease === undefined ? {} : { currentRelease });

/** The same, some milliseconds later. */
export const slow = (ms: number, then: Reply): Reply => ({ kind: "slow", ms, then });

/** The connection is cut within the answer, or before it. */
export const cut = (afterBytes = 20): Reply => ({ kind: "cut", afterBytes });

/** Something that claims to be JSON and is not. */
export const garbage = (): Reply => ({
  kind: "raw",
  status: 200,
  mediaType: "application/json",
  body: '{"data": {"cit',
});

/** The page of some other server. */
export const foreignPage = (status = 200): Reply => ({
  kind: "raw",
  status,
  mediaType: "text/html",
  body: "<!doctype html><title>Welcome</title>",
});

/** Events of a subscription. */
export const events = (told: readonly unknown[], end: "complete" | "cut" | "open" = "complete"): Reply => ({
  kind: "events",
  events: told,
  end,
});

import { SdkError } from "../../model/index.ts";
import { NetworkError } from "../errors/connection-errors.ts";
import { toServiceError } from "../errors/to-service-error.ts";
import { withCredential } from "../exchanges/authenticate.ts";
import { type Answer, type Call, refusalOf } from "../exchanges/call.ts";
import type { CredentialStore } from "../exchanges/credential-store.ts";
import { failureOf, unlessAborted } from "../exchanges/limit-time.ts";
import type { Means } from "../exchanges/means.ts";
import { type Endpoint, postRequest } from "../exchanges/post-request.ts";
import { backoff } from "../exchanges/retry-calls.ts";
import { isEventStream, readEvents } from "./read-events.ts";

/** What following needs besides the call. */
export interface FollowMeans {
  readonly endpoint: Endpoint;
  readonly credentials: CredentialStore;
  readonly means: Means;
}

/** How long to follow. */
export interface FollowOptions {
  /** Whether to connect again after the service said that there is no more, as it does when it stops. Default: false. */
  readonly isEndless?: boolean | undefined;
}

/** `connected` comes first, and again after each lost connection: something may have been missed. */
export type Followed = { readonly kind: "connected" } | { readonly kind: "answer"; readonly answer: Answer };

/**
 * Follows a subscription over server-sent events, one connection each, until the caller leaves or the service says
 * that there is no more. Lost connections are made again, with growing pauses.
 *
 * @throws {@link ClientError} if the service refuses.
 */
export async function* follow(
  call: Call,
  { endpoint, credentials, means }: FollowMeans,
  options: FollowOptions = {},
): AsyncGenerator<Followed> {
  let refused: string | null = null;
  for (let attempt = 0; ; attempt += 1) {
    const renewal: Promise<string | null> = refused === null ? credentials.current() : credentials.renew(refused);
    const credential: string | null = await unlessAborted(renewal, call.signal);
    try {
      for await (const followed of connection(withCredential(call, credential), endpoint, options)) {
        refused = null;
        if (followed.kind === "answer") attempt = 0;
        yield followed;
      }
      return;
    } catch (error) {
      const failure = passing(error, call.signal, refused === null && credential !== null);
      refused = failure.code === "UNAUTHENTICATED" ? credential : null;
      const pause = means.sleep(backoff(attempt, waitOf(failure), means), call.signal);
      await unlessAborted(pause, call.signal);
    }
  }
}

async function* connection(call: Call, endpoint: Endpoint, { isEndless }: FollowOptions): AsyncGenerator<Followed> {
  const { requestId, signal } = call;
  const response = await postRequest(endpoint, call, "text/event-stream");
  if (isEventStream(response)) yield { kind: "connected" };
  for await (const answer of readEvents(response, requestId, signal)) {
    const refusal = refusalOf(answer);
    if (refusal) throw toServiceError(refusal, answer.requestId);
    yield { kind: "answer", answer };
  }
  if (isEndless) throw new NetworkError("The service stopped telling.", { requestId });
}

const AGAIN: ReadonlySet<string> = new Set(["NETWORK", "SERVICE_UNAVAILABLE", "RATE_LIMITED"]);

/** A failure after which connecting again is worth it: a refused credential is, once. @throws any other. */
function passing(error: unknown, signal: AbortSignal, mayRenew: boolean): SdkError {
  if (signal.aborted) throw failureOf(signal);
  if (!(error instanceof SdkError)) throw error;
  if (AGAIN.has(error.code) || (mayRenew && error.code === "UNAUTHENTICATED")) return error;
  throw error;
}

function waitOf(failure: SdkError): number | undefined {
  if (failure.code === "UNAUTHENTICATED") return 0;
  const seconds: unknown = Reflect.get(failure, "retryAfterSeconds");
  return typeof seconds === "number" ? seconds : undefined;
}

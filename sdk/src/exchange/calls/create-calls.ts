import { NetworkError, TimeoutError } from "../../client/errors/connection-errors.ts";
import { credentialStore } from "../../client/exchanges/credential-store.ts";
import { failureOf } from "../../client/exchanges/limit-time.ts";
import { type Means, SYSTEM_MEANS } from "../../client/exchanges/means.ts";
import { backoff } from "../../client/exchanges/retry-calls.ts";
import { serviceUrls } from "../../client/transport/endpoint-url.ts";
import { SdkError } from "../../model/index.ts";
import type { ExchangeOptions } from "./exchange-options.ts";
import { problemOf } from "./problem-of.ts";

const RETRIES = 4;
const CALL_MS = 30_000;

/** One request; whatever is sent twice must be as good as sent once. */
export interface ExchangeCall {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/deliveries`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  /** How long one attempt may take, in milliseconds; 0 for as long as it needs. Default: 30000. */
  readonly timeoutMs?: number;
  readonly signal: AbortSignal;
}

/** Makes requests, again where they may succeed later, and gives the answer's body. */
export type SendCall = (call: ExchangeCall) => Promise<Response>;

export function createCalls(options: ExchangeOptions, means: Means = SYSTEM_MEANS): SendCall {
  const { fetch = (url, init) => globalThis.fetch(url, init), retries = RETRIES } = options;
  const { root } = serviceUrls(options.url);
  const credentials = credentialStore(options.credential);

  const attempt = async (call: ExchangeCall, credential: string | null): Promise<Response> => {
    const { timeoutMs = CALL_MS } = call;
    const limits = timeoutMs === 0 ? [] : [AbortSignal.timeout(timeoutMs)];
    const init: RequestInit = {
      method: call.method,
      headers: { ...call.headers, ...(credential !== null && { authorization: `Bearer ${credential}` }) },
      signal: AbortSignal.any([call.signal, ...limits]),
      ...(call.body !== undefined && { body: call.body }),
    };
    try {
      return await fetch(`${root}deliveries${call.path}`, init);
    } catch (cause) {
      if (call.signal.aborted) throw failureOf(call.signal);
      if (limits[0]?.aborted) throw new TimeoutError(timeoutMs, { cause });
      throw new NetworkError(`The service at ${root} cannot be reached; check the address and the connection.`, {
        cause,
      });
    }
  };

  const answered = async (call: ExchangeCall): Promise<Response> => {
    const credential = await credentials.current();
    const response = await attempt(call, credential);
    const renewed = response.status === 401 && credential !== null ? await credentials.renew(credential) : null;
    const last = renewed === null ? response : await attempt(call, renewed);
    if (last.ok) return last;
    throw await problemOf(last);
  };

  return async (call) => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await answered(call);
      } catch (error) {
        if (!(error instanceof SdkError && error.retryable) || tries >= retries) throw error;
        await means.sleep(backoff(tries, retryAfterOf(error), means), call.signal).catch(() => {
          throw failureOf(call.signal);
        });
      }
    }
  };
}

function retryAfterOf(error: SdkError): number | undefined {
  const seconds: unknown = Reflect.get(error, "retryAfterSeconds");
  return typeof seconds === "number" ? seconds : undefined;
}

import { NetworkError } from "../errors/connection-errors.ts";
import type { Call } from "./call.ts";
import { failureOf } from "./limit-time.ts";

/** How requests are made: the platform's `fetch` or one that behaves like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where requests go, and through what. */
export interface Endpoint {
  readonly url: string;
  readonly fetch: Fetch;
}

/** Sends one call as GraphQL over HTTP. @throws {@link NetworkError} */
export async function postRequest({ url, fetch }: Endpoint, call: Call, accept: string): Promise<Response> {
  const { name: operationName, variables, document, requestId, signal } = call;
  try {
    return await fetch(url, {
      method: "POST",
      headers: { ...call.headers, accept, "content-type": "application/json", "x-request-id": requestId },
      body: JSON.stringify({ ...document, operationName, variables }),
      signal,
    });
  } catch (cause) {
    throw signal.aborted ? failureOf(signal) : unreachable(url, requestId, cause);
  }
}

const unreachable = (url: string, requestId: string, cause: unknown) =>
  new NetworkError(`The service at ${url} cannot be reached; check the address and the connection.`, {
    requestId,
    cause,
  });

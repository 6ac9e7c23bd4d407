import { Client } from "@urql/core";
import { ClientClosedError } from "../errors/client-state-errors.ts";
import { authenticate } from "../exchanges/authenticate.ts";
import { type CallStep, composeSteps } from "../exchanges/call.ts";
import { credentialStore } from "../exchanges/credential-store.ts";
import { limitTime } from "../exchanges/limit-time.ts";
import { type Means, SYSTEM_MEANS } from "../exchanges/means.ts";
import { nameDocuments } from "../exchanges/name-documents.ts";
import { retryCalls } from "../exchanges/retry-calls.ts";
import { sendRequest } from "../exchanges/send-request.ts";
import { serviceExchange, type Ways } from "../exchanges/service-exchange.ts";
import { tellDebugger } from "../exchanges/tell-debugger.ts";
import { tellWarnings } from "../exchanges/tell-warnings.ts";
import { checkedRetries, checkedTimeout } from "./check-options.ts";
import type { ClientOptions } from "./client-options.ts";
import { serviceUrls } from "./endpoint-url.ts";

const TIMEOUT_MS = 30_000;
const RETRIES = 3;

/** A client's connection to one service. */
export interface Connection {
  /** Root of the service, with a slash at the end. */
  readonly url: string;
  readonly ways: Ways;
  readonly urql: Client;
  /** Gives up whatever is under way, and refuses whatever comes. */
  close(): void;
}

/** @throws {@link ClientOptionsError} or {@link SecretInBrowserError} */
export function connect(options: ClientOptions, means: Means = SYSTEM_MEANS): Connection {
  const { timeoutMs = TIMEOUT_MS, retries = RETRIES, fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const { root, graph } = serviceUrls(options.url);
  const endpoint = { url: graph, fetch };
  const credentials = credentialStore(options.credential);
  const closing = new AbortController();
  const steps: CallStep[] = [
    limitTime(means),
    ...(options.onWarning ? [tellWarnings(options.onWarning)] : []),
    retryCalls({ retries: checkedRetries(retries), means }),
    authenticate(credentials),
    ...(options.persisted ? [nameDocuments(options.persisted)] : []),
    ...(options.debug ? [tellDebugger(options.debug, means)] : []),
  ];
  const ways: Ways = {
    send: composeSteps(steps, sendRequest(endpoint)),
    follow: async function* (call, how) {
      // Few pages follow anything, so that what it takes is loaded by those alone.
      const { follow } = await import("../live/follow.ts");
      yield* follow(call, { endpoint, credentials, means }, how);
    },
    timeoutMs: checkedTimeout(timeoutMs),
    closed: closing.signal,
  };
  return {
    url: root,
    ways,
    urql: new Client({ url: graph, exchanges: [serviceExchange(ways)], requestPolicy: "network-only" }),
    close: () => closing.abort(new ClientClosedError()),
  };
}

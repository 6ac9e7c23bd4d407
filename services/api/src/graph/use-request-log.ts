import type { Plugin } from "graphql-yoga";
import type { Logger } from "../platform/logger.ts";
import { requestIdOf } from "./request-id.ts";

/** One line a request: what, how long, with which status. No variables, no credential, no answer. */
export function useRequestLog(log: Logger): Plugin {
  const started = new WeakMap<Request, number>();
  return {
    onRequest: ({ request }) => void started.set(request, performance.now()),
    onResponse: ({ request, response }) => {
      const requestId = requestIdOf(request);
      response.headers.set("x-request-id", requestId);
      const durationMs = Math.round(performance.now() - (started.get(request) ?? performance.now()));
      const { pathname } = new URL(request.url);
      log.info({ requestId, method: request.method, path: pathname, status: response.status, durationMs }, "request");
    },
  };
}

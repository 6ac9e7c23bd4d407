import type { Plugin } from "graphql-yoga";
import type { Logger } from "../platform/logger.ts";
import { requestIdOf } from "./request-id.ts";
import { SERVICE_VERSION } from "./service-version.ts";

/**
 * One line a request: what, how long, with which status. No variables, no credential, no answer. The response tells
 * the id and the version of the service.
 */
export function useRequestLog(log: Logger): Plugin {
  const started = new WeakMap<Request, number>();
  return {
    onRequest: ({ request }) => void started.set(request, performance.now()),
    onResponse: ({ request, response }) => {
      const requestId = requestIdOf(request);
      response.headers.set("x-request-id", requestId);
      response.headers.set("digipoint-version", SERVICE_VERSION);
      const durationMs = Math.round(performance.now() - (started.get(request) ?? performance.now()));
      const { pathname } = new URL(request.url);
      log.info({ requestId, method: request.method, path: pathname, status: response.status, durationMs }, "request");
    },
  };
}

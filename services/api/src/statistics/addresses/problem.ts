import { STATUS_CODES } from "node:http";
import { answerFor } from "../../graph/answer-errors.ts";
import { ERROR_STATUS, isErrorCode } from "../../graph/errors.ts";
import type { Logger } from "../../platform/logger.ts";

/** An error of a plain address, RFC 9457, with the code and the hints that the same error has in the graph. */
export function problemOf(error: unknown, requestId: string, log: Logger): Response {
  const { message, extensions } = answerFor(error, log.child({ requestId }));
  const { code, http: _transport, ...hints } = extensions;
  const status = statusOf(code, hints["path"]);
  const retryAfter = hints["retryAfter"];
  const body = { type: "about:blank", title: STATUS_CODES[status], status, detail: message, code, requestId, ...hints };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
      ...(status === 401 && { "www-authenticate": "Bearer" }),
      ...(status === 405 && { allow: "GET, HEAD" }),
    },
  });
}

/** A measure is the address itself, so one that does not exist is simply not found. */
function statusOf(code: unknown, path: unknown): number {
  if (code === "QUESTION_REFUSED" && path === "measure") return 404;
  return isErrorCode(code) ? ERROR_STATUS[code] : 500;
}

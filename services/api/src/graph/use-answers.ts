import type { GraphQLError } from "graphql";
import { mapAsyncIterator, type Plugin } from "graphql-yoga";
import type { Logger } from "../platform/logger.ts";
import { answerFor } from "./answer-errors.ts";
import { ERROR_STATUS, type ErrorCode, errorAt, isErrorCode } from "./errors.ts";
import { requestIdOf } from "./request-id.ts";

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Data with errors: the GraphQL over HTTP edition's own code, under its own media type only. */
const PARTIAL = 294;

// A request that is no proper GraphQL request, or that is not served at all, fails for every media type;
// what is wrong inside the GraphQL keeps the 200 that clients of plain application/json were promised.
const INSIDE_GRAPHQL: ReadonlySet<unknown> = new Set<ErrorCode>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "COST_LIMIT_EXCEEDED",
  "FORBIDDEN",
]);

/** Gives every error its code and request id, and every answer the status that GraphQL over HTTP asks for. */
export function useAnswers(log: Logger): Plugin {
  return {
    onResultProcess: ({ request, result, setResult }) => {
      if (Array.isArray(result)) return;
      const told = (answer: unknown) => withTold(answer as Result, request, log);
      setResult((Symbol.asyncIterator in result ? mapAsyncIterator(result, told) : told(result)) as never);
    },
  };
}

function withTold(result: Result, request: Request, log: Logger): Result {
  const { data, errors = [], extensions } = result;
  if (errors.length === 0) return result;
  const requestId = requestIdOf(request);
  const failed = data === undefined || data === null;
  const told = errors.map((error) => withRequest(answerFor(error, log.child({ requestId })), requestId, failed));
  const partial = !failed && request.headers.get("accept")?.includes("application/graphql-response+json");
  const http = partial ? { http: { status: PARTIAL } } : {};
  return { ...(data !== undefined && { data }), errors: told, extensions: { ...extensions, ...http } };
}

function withRequest(error: GraphQLError, requestId: string, failed: boolean): GraphQLError {
  const { code, retryAfter } = error.extensions;
  const status = isErrorCode(code) ? ERROR_STATUS[code] : 500;
  const headers = {
    ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    ...(code === "METHOD_NOT_ALLOWED" && { allow: "POST" }),
  };
  const http = failed ? { http: { status, spec: INSIDE_GRAPHQL.has(code), headers } } : {};
  const { http: _transport, ...extensions } = error.extensions;
  return errorAt(error, error.message, { ...extensions, requestId, ...http });
}

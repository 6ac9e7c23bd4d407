import { GraphQLError } from "graphql";

/**
 * Every code that an error of this graph can carry, with the HTTP status of a request that fails
 * as a whole because of it. Suppressed figures are data, never an error.
 */
export const ERROR_STATUS = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 422,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  COST_LIMIT_EXCEEDED: 422,
  QUESTION_REFUSED: 422,
  RELEASE_GONE: 410,
  NO_RELEASE: 503,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === "string" && code in ERROR_STATUS;

/** An error that a caller may read: what is wrong, and what would be right. */
export class GraphError extends GraphQLError {
  override readonly name = "GraphError";

  constructor(code: ErrorCode, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}

/** The caller's own input is wrong; `message` says where, and what would be right. */
export const badInput = (message: string) => new GraphError("BAD_USER_INPUT", message);

/** A new error at the place in the document and the answer where another one happened. */
export const errorAt = (
  place: GraphQLError | undefined,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
) =>
  new GraphQLError(message, {
    nodes: place?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    extensions,
  });

import { GraphQLError } from "graphql";
import { CredentialRefusedError } from "../access/credential-refused.ts";
import { isDatabaseUnavailable, isTimeout } from "../platform/database-unavailable.ts";
import type { Logger } from "../platform/logger.ts";
import { type ErrorCode, errorAt, isErrorCode } from "./errors.ts";

const RETRY_AFTER_SECONDS = 2;

/**
 * What the caller is told of an error: the registry's own errors as they are, a database that is away
 * or slow in so many words, and of anything else only that it happened.
 */
export function answerFor(error: unknown, log: Logger): GraphQLError {
  const located = error instanceof GraphQLError ? error : undefined;
  const original = located?.originalError ?? error;
  const told = tell(original, located);
  if (told.extensions["code"] === "INTERNAL") log.error({ err: original }, "unexpected error");
  return told;
}

function tell(original: unknown, located: GraphQLError | undefined): GraphQLError {
  if (original instanceof GraphQLError || (located && original === located))
    return withCode(located ?? (original as GraphQLError));
  if (original instanceof CredentialRefusedError) return answer("UNAUTHENTICATED", original.message, located);
  if (isTimeout(original)) return answer("TIMEOUT", "This took too long; ask for less at once.", located);
  if (isDatabaseUnavailable(original)) {
    return answer("SERVICE_UNAVAILABLE", "The database is away for the moment; try again shortly.", located, {
      retryAfter: RETRY_AFTER_SECONDS,
    });
  }
  if (isBadId(original)) return answer("BAD_USER_INPUT", "`id` takes the `id` of an object, unchanged.", located);
  return answer("INTERNAL", "Something went wrong here; the request id leads to it in the log.", located);
}

const answer = (code: ErrorCode, message: string, place?: GraphQLError, extensions = {}) =>
  errorAt(place, message, { code, ...extensions });

/** GraphQL's own complaints, about parsing, validation and variables, get a code of the registry too. */
function withCode(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions;
  const status = typeof http === "object" && http !== null ? Reflect.get(http, "status") : undefined;
  // Yoga calls several things a bad request that the registry tells apart, by the status.
  if (isErrorCode(code) && (code !== "BAD_REQUEST" || status === undefined)) return error;
  const known = code === "OPERATION_RESOLUTION_FAILURE" ? "BAD_USER_INPUT" : BY_STATUS[String(status)];
  return answer(known ?? "BAD_USER_INPUT", error.message, error);
}

const BY_STATUS: Readonly<Record<string, ErrorCode>> = {
  400: "BAD_REQUEST",
  405: "METHOD_NOT_ALLOWED",
  406: "NOT_ACCEPTABLE",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
};

// Pothos and Prisma refuse an id that was not made here with errors of their own.
const isBadId = (error: unknown) =>
  error instanceof Error && (error.name === "PothosValidationError" || Reflect.get(error, "code") === "P2023");

import { AnsweredError } from "./answered-error.ts";

/** There is no credential where one is needed, or the one sent is unknown, expired or revoked. */
export class UnauthenticatedError extends AnsweredError {
  override readonly name = "UnauthenticatedError";
  override readonly code = "UNAUTHENTICATED";
}

/** The credential is good, and its role may not do this. */
export class ForbiddenError extends AnsweredError {
  override readonly name = "ForbiddenError";
  override readonly code = "FORBIDDEN";
}

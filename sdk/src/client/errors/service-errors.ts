import { ForbiddenError, UnauthenticatedError } from "./access-errors.ts";
import { NoReleaseError, QuestionRefusedError, ReleaseGoneError } from "./figure-errors.ts";
import {
  BadRequestError,
  BadUserInputError,
  DocumentInvalidError,
  DocumentNotTrustedError,
  DocumentSyntaxError,
  MethodNotAllowedError,
  NotAcceptableError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from "./request-errors.ts";
import {
  CostLimitError,
  InternalError,
  RateLimitedError,
  ServiceTimeoutError,
  ServiceUnavailableError,
  type UnknownCodeError,
} from "./service-state-errors.ts";

/** The class for each code that the service's errors carry. */
export const SERVICE_ERRORS = {
  GRAPHQL_PARSE_FAILED: DocumentSyntaxError,
  GRAPHQL_VALIDATION_FAILED: DocumentInvalidError,
  DOCUMENT_NOT_TRUSTED: DocumentNotTrustedError,
  BAD_REQUEST: BadRequestError,
  BAD_USER_INPUT: BadUserInputError,
  UNAUTHENTICATED: UnauthenticatedError,
  FORBIDDEN: ForbiddenError,
  METHOD_NOT_ALLOWED: MethodNotAllowedError,
  NOT_ACCEPTABLE: NotAcceptableError,
  PAYLOAD_TOO_LARGE: PayloadTooLargeError,
  UNSUPPORTED_MEDIA_TYPE: UnsupportedMediaTypeError,
  COST_LIMIT_EXCEEDED: CostLimitError,
  QUESTION_REFUSED: QuestionRefusedError,
  RELEASE_GONE: ReleaseGoneError,
  NO_RELEASE: NoReleaseError,
  RATE_LIMITED: RateLimitedError,
  INTERNAL: InternalError,
  SERVICE_UNAVAILABLE: ServiceUnavailableError,
  // The service's own TIMEOUT; the SDK's is that no answer came at all.
  TIMEOUT: ServiceTimeoutError,
} as const;

/** A code that this release of the SDK knows the service to use. */
export type ServiceCode = keyof typeof SERVICE_ERRORS;

/** Whatever the service answers instead of data, or beside them. */
export type ServiceError = InstanceType<(typeof SERVICE_ERRORS)[ServiceCode]> | UnknownCodeError;

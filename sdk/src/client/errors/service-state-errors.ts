import { AnsweredError } from "./answered-error.ts";

/** One operation asks for too much; ask for smaller pages, fewer fields or fewer questions at once. */
export class CostLimitError extends AnsweredError {
  override readonly name = "CostLimitError";
  override readonly code = "COST_LIMIT_EXCEEDED";
}

/** The caller's budget is spent; wait for `retryAfterSeconds`. */
export class RateLimitedError extends AnsweredError {
  override readonly name = "RateLimitedError";
  override readonly code = "RATE_LIMITED";
}

/** The service failed; its log knows why under the `requestId`. */
export class InternalError extends AnsweredError {
  override readonly name = "InternalError";
  override readonly code = "INTERNAL";
}

/** The service, or what stands before it, is away for the moment; try again shortly. */
export class ServiceUnavailableError extends AnsweredError {
  override readonly name = "ServiceUnavailableError";
  override readonly code = "SERVICE_UNAVAILABLE";
}

/** The service took too long for it; ask for less at once. */
export class ServiceTimeoutError extends AnsweredError {
  override readonly name = "ServiceTimeoutError";
  override readonly code = "SERVICE_TIMEOUT";
}

/** The service says something that this release of the SDK does not know yet; upgrading it will tell more. */
export class UnknownCodeError extends AnsweredError {
  override readonly name = "UnknownCodeError";
  override readonly code = "UNKNOWN_CODE";

  /** The service's code; null where it gave none. */
  get serviceCode(): string | null {
    const { code } = this.details;
    return typeof code === "string" ? code : null;
  }
}

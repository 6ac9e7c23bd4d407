/** What a failure knows about itself besides its message. */
export interface SdkErrorOptions extends ErrorOptions {
  /** Whether the same call may succeed later without being changed; `false` unless said. */
  readonly retryable?: boolean | undefined;
  /** The id under which the service logged the failing request; quote it when asking for help. */
  readonly requestId?: string | undefined;
  /** Where this failure and its remedy are described. */
  readonly docs?: string | undefined;
}

/**
 * The base of every failure that the SDK throws or returns: catch it once, then switch on {@link SdkError.code}.
 *
 * Each failure is a small class of its own with a literal name and code, a message that says what happened
 * and what to do next, and the `cause` that led to it.
 *
 * @example
 * class PeriodTooLongError extends SdkError {
 *   override readonly name = "PeriodTooLongError";
 *   override readonly code = "PERIOD_TOO_LONG";
 *
 *   constructor(readonly years: number, readonly maxYears: number, options?: SdkErrorOptions) {
 *     super(`Period spans ${years} years; ask for at most ${maxYears}.`, options);
 *   }
 * }
 */
export abstract class SdkError extends Error {
  /** The name of the class as a literal, since a minifier renames classes. */
  abstract override readonly name: string;
  /** What to switch on; a code never changes its meaning, while a message may change at any time. */
  abstract readonly code: string;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: boolean;
  /** The id of the failing request, when a request was made and answered. */
  readonly requestId: string | undefined;
  /** Where this failure and its remedy are described. */
  readonly docs: string | undefined;

  constructor(message: string, options: SdkErrorOptions = {}) {
    super(message, options);
    this.retryable = options.retryable ?? false;
    this.requestId = options.requestId;
    this.docs = options.docs;
  }
}

import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** What an error of the service says besides its code and message. */
export interface AnsweredErrorOptions extends SdkErrorOptions {
  readonly retryAfterSeconds?: number | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** The base of what the service answers instead of data, or beside them: one small class for each of its codes. */
export abstract class AnsweredError extends SdkError {
  /** How long to wait before asking again, in seconds; undefined where the service did not say. */
  readonly retryAfterSeconds: number | undefined;
  /** Which field of the answer it is about; empty where it is about the whole operation. */
  readonly path: readonly (string | number)[];
  /** Whatever else the service tells for this code, such as `nearest` or `cost`, unchecked. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, options: AnsweredErrorOptions = {}) {
    super(message, options);
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.path = options.path ?? [];
    this.details = options.details ?? {};
  }
}

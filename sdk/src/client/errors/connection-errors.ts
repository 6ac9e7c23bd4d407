import { SdkError, type SdkErrorOptions } from "../../model/index.ts";
import { docsOf } from "./docs-of.ts";

/** No whole answer came: the service cannot be reached, or the connection was cut. */
export class NetworkError extends SdkError {
  override readonly name = "NetworkError";
  override readonly code = "NETWORK";

  constructor(message: string, options?: SdkErrorOptions) {
    super(message, { retryable: true, docs: docsOf("NETWORK"), ...options });
  }
}

/** No answer came in the time that the call had. Whether a change was made is not known. */
export class TimeoutError extends SdkError {
  override readonly name = "TimeoutError";
  override readonly code = "TIMEOUT";

  constructor(
    readonly timeoutMs: number,
    options?: SdkErrorOptions,
  ) {
    super(`No answer within ${timeoutMs} ms; ask for less at once, or give the call a larger \`timeoutMs\`.`, {
      retryable: true,
      docs: docsOf("TIMEOUT"),
      ...options,
    });
  }
}

/** The caller gave the call up through its `signal`; the signal's reason is the `cause`. */
export class AbortedError extends SdkError {
  override readonly name = "AbortedError";
  override readonly code = "ABORTED";

  constructor(options?: SdkErrorOptions) {
    super("The call was given up by its `signal`.", { docs: docsOf("ABORTED"), ...options });
  }
}

/** Whatever answered is no DigiPoint service, or something stands in between: check the address. */
export class BadResponseError extends SdkError {
  override readonly name = "BadResponseError";
  override readonly code = "BAD_RESPONSE";

  constructor(
    message: string,
    /** Status of the HTTP response. */
    readonly status: number,
    options?: SdkErrorOptions,
  ) {
    super(message, { docs: docsOf("BAD_RESPONSE"), ...options });
  }
}

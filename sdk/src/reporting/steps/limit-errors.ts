import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** Building a report took longer than it may. */
export class BuildTimeoutError extends SdkError {
  override readonly name = "BuildTimeoutError";
  override readonly code = "BUILD_TIMEOUT";

  constructor(
    readonly timeoutMs: number,
    options?: SdkErrorOptions,
  ) {
    super(`The report was not built within ${timeoutMs} ms. Ask for less, or allow more time.`, {
      retryable: true,
      ...options,
    });
  }
}

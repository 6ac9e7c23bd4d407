import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** The service gave neither a table nor a reason. */
export class UnansweredError extends SdkError {
  override readonly name = "UnansweredError";
  override readonly code = "UNANSWERED";

  constructor(options?: SdkErrorOptions) {
    super("The service gave neither a table nor a reason for one question; ask it again.", {
      retryable: true,
      ...options,
    });
  }
}

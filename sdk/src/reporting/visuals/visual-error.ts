import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** A table or an option does not fit a visual. */
export class VisualError extends SdkError {
  override readonly name = "VisualError";
  override readonly code = "VISUAL";

  constructor(
    readonly visual: string,
    message: string,
    options?: SdkErrorOptions,
  ) {
    super(`Visual ${visual}: ${message}`, options);
  }
}

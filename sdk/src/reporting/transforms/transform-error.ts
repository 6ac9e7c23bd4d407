import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** Tables or options do not fit a transform. */
export class TransformError extends SdkError {
  override readonly name = "TransformError";
  override readonly code = "TRANSFORM";

  constructor(
    readonly transform: string,
    message: string,
    options?: SdkErrorOptions,
  ) {
    super(`Transform ${transform}: ${message}`, options);
  }
}

import { SdkError, type SdkErrorOptions } from "../../model/index.ts";
import { docsOf } from "./docs-of.ts";
import type { ServiceError } from "./service-errors.ts";

/** A part of the answer is missing. What came is in `data`, why the rest did not is in `errors`. */
export class PartialDataError<Data = unknown> extends SdkError {
  override readonly name = "PartialDataError";
  override readonly code = "PARTIAL_DATA";

  constructor(
    /** What came; what did not is null in it. */
    readonly data: Data,
    readonly errors: readonly [ServiceError, ...ServiceError[]],
    options?: SdkErrorOptions,
  ) {
    const rest = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
    super(`A part of the answer is missing: ${errors[0].message}${rest}`, {
      retryable: errors.every(({ retryable }) => retryable),
      cause: errors[0],
      docs: docsOf("PARTIAL_DATA"),
      ...options,
    });
  }
}

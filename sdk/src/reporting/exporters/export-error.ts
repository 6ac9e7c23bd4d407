import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** What was rendered did not arrive where an exporter takes it; what was there before is still there. */
export class ExportError extends SdkError {
  override readonly name = "ExportError";
  override readonly code = "EXPORT";

  /** @param exporter - Its name. @param message - What happened and what to do. */
  constructor(
    readonly exporter: string,
    message: string,
    options?: SdkErrorOptions,
  ) {
    super(`Exporter ${exporter}: ${message}`, options);
  }
}

/** @throws {@link ExportError} once the write is called off. */
export function requireWanted(exporter: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExportError(exporter, "the write was cancelled.", { cause: signal.reason });
}

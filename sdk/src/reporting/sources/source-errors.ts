import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** A source has no answer to a question. */
export class QuestionUnknownError extends SdkError {
  override readonly name = "QuestionUnknownError";
  override readonly code = "QUESTION_UNKNOWN";

  constructor(
    readonly source: string,
    question: string,
    readonly known: readonly string[],
    options?: SdkErrorOptions,
  ) {
    super(`The source ${source} has no answer to ${question}. It answers: ${known.join("; ") || "nothing"}.`, options);
  }
}

/** Whoever asked a source cancelled it. */
export class AskCancelledError extends SdkError {
  override readonly name = "AskCancelledError";
  override readonly code = "CANCELLED";

  constructor(source: string, options?: SdkErrorOptions) {
    super(`Asking the source ${source} was cancelled.`, options);
  }
}

/** An outside source did not answer, or not with what was asked for. */
export class SourceUnavailableError extends SdkError {
  override readonly name = "SourceUnavailableError";
  override readonly code = "SOURCE_UNAVAILABLE";

  constructor(
    readonly source: string,
    message: string,
    options?: SdkErrorOptions,
  ) {
    super(`The source ${source} ${message}`, options);
  }
}

import { SdkError } from "../../model/index.ts";

/** Codes of failures that another question would not have met. */
const CODES: ReadonlySet<string> = new Set([
  "QUESTION_REFUSED",
  "FORBIDDEN",
  "BAD_USER_INPUT",
  "COST_LIMIT_EXCEEDED",
  "PARTIAL_DATA",
]);

/** Whether a failure belongs to the question alone: it is refused, while everything else could be asked. */
export const isAboutQuestion = (error: unknown): error is SdkError =>
  error instanceof SdkError && CODES.has(error.code);

import { SdkError } from "../model/index.ts";

/** A command was not used right; the message says what would be. */
export class UsageError extends SdkError {
  override readonly name = "UsageError";
  override readonly code = "USAGE";
}

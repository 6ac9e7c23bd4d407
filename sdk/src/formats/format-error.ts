import { SdkError, type SdkErrorOptions } from "../model/index.ts";

/** A file is not what its format says, or a table cannot be said in a format. */
export class FormatError extends SdkError {
  override readonly name = "FormatError";
  override readonly code = "FORMAT";

  /** @param place - Where in the file or table, such as `line 3` or `dimension.CITY`; null where it is all of it. */
  constructor(
    message: string,
    readonly place: string | null = null,
    options?: SdkErrorOptions,
  ) {
    super(place === null ? message : `${place}: ${message}`, options);
  }
}

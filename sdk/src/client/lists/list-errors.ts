import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** The service gave a cursor that leads nowhere new, so that the list would never end. Report it with the request's id. */
export class CursorStuckError extends SdkError {
  override readonly name = "CursorStuckError";
  override readonly code = "CURSOR_STUCK";

  constructor(
    readonly cursor: string | null,
    options?: SdkErrorOptions,
  ) {
    super(`The list does not get past the cursor ${JSON.stringify(cursor)}; what follows it was not read.`, options);
  }
}

/** A list is longer than was allowed for; what was read of it is in `nodes`. */
export class ListLimitError<Node = unknown> extends SdkError {
  override readonly name = "ListLimitError";
  override readonly code = "LIST_LIMIT";

  constructor(
    /** As many as the limit. */
    readonly nodes: readonly Node[],
    /** How many the whole list has. */
    readonly totalCount: number,
    options?: SdkErrorOptions,
  ) {
    super(
      `The list has ${totalCount} rows and the limit is ${nodes.length}; narrow the filter, raise \`limit\`, ` +
        "or go through it row by row.",
      options,
    );
  }
}

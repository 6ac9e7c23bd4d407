/** The secret is another one than that of earlier releases; every figure would get a second, independent noise. */
export class CellKeySecretError extends Error {
  override readonly name = "CellKeySecretError";
  readonly code = "CELL_KEY_SECRET";

  constructor(options?: ErrorOptions) {
    super(
      "The cell-key secret is not the one that this database's releases were published with; start with the original secret, or with an empty database.",
      options,
    );
  }
}

/** What was built does not hold together, so it was not published. */
export class ReleaseIntegrityError extends Error {
  override readonly name = "ReleaseIntegrityError";
  readonly code = "RELEASE_INTEGRITY";

  constructor(
    /** Each a sentence without its full stop, with counts only. */
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`The release does not hold together, so it was not published: ${problems.join("; ")}.`, options);
  }
}

/** The database refused something. Its own message may repeat a row, so only the code is kept. */
export class PublishFailedError extends Error {
  override readonly name = "PublishFailedError";
  readonly code = "PUBLISH_FAILED";

  constructor(
    readonly sqlState: string | undefined,
    options?: ErrorOptions,
  ) {
    super(`The database stopped the publishing (SQLSTATE ${sqlState ?? "unknown"}); nothing was published.`, options);
  }
}

/** The day is no day, or still to come. */
export class AsOfError extends RangeError {
  override readonly name = "AsOfError";
  readonly code = "AS_OF";

  constructor(asOf: string, today: string, options?: ErrorOptions) {
    super(`A release takes facts up to a day written YYYY-MM-DD, ${today} at the latest; ${asOf} is not one.`, options);
  }
}

/** There is no release of that code. */
export class ReleaseNotFoundError extends Error {
  override readonly name = "ReleaseNotFoundError";
  readonly code = "RELEASE_NOT_FOUND";

  constructor(release: string, options?: ErrorOptions) {
    super(`There is no release ${release}.`, options);
  }
}

/** What was withdrawn stays so, with its first reason. */
export class AlreadyWithdrawnError extends Error {
  override readonly name = "AlreadyWithdrawnError";
  readonly code = "ALREADY_WITHDRAWN";

  constructor(release: string, options?: ErrorOptions) {
    super(`The release ${release} was withdrawn before.`, options);
  }
}

/** One caller, or all together, listen to as many changes as there may be. */
export class TooManyListenersError extends Error {
  override readonly name = "TooManyListenersError";
  readonly code = "TOO_MANY_LISTENERS";

  constructor(options?: ErrorOptions) {
    super("Too many subscriptions are open; close one first, or share it.", options);
  }
}

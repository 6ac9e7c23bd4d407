import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** What was chosen for a report is not what it can be built with. */
export class ParameterError extends SdkError {
  override readonly name = "ParameterError";
  override readonly code = "PARAMETER";

  constructor(
    readonly parameter: string,
    message: string,
    options?: SdkErrorOptions,
  ) {
    super(`Parameter ${parameter}: ${message}`, options);
  }
}

/** What kinds of plugins a definition names. */
export type PluginKind = "source" | "transform" | "visual";

/** A definition names a plugin that was not given. */
export class PluginMissingError extends SdkError {
  override readonly name = "PluginMissingError";
  override readonly code = "PLUGIN_MISSING";

  constructor(
    readonly kind: PluginKind,
    readonly plugin: string,
    readonly path: string,
    readonly given: readonly string[],
    options?: SdkErrorOptions,
  ) {
    const there = given.length === 0 ? `No ${kind} was given` : `Given are ${given.join(", ")}`;
    super(`${path} names the ${kind} ${plugin}. ${there}; add it to ${kind}s, or correct the name.`, options);
  }
}

/** A plugin failed in a way that it did not foresee: a mistake in the plugin, whose error is the cause. */
export class PluginFailedError extends SdkError {
  override readonly name = "PluginFailedError";
  override readonly code = "PLUGIN_FAILED";

  constructor(
    readonly kind: PluginKind,
    readonly plugin: string,
    options?: SdkErrorOptions,
  ) {
    super(`The ${kind} ${plugin} failed by itself; its error is the cause. Report it to whoever wrote it.`, options);
  }
}

/** Tables of two releases would stand in one report, where readers would compare what cannot be compared. */
export class MixedReleasesError extends SdkError {
  override readonly name = "MixedReleasesError";
  override readonly code = "MIXED_RELEASES";

  constructor(
    readonly agency: string,
    readonly releases: readonly string[],
    options?: SdkErrorOptions,
  ) {
    super(`Tables of ${agency} come from the releases ${releases.join(" and ")}. Build the report again.`, {
      retryable: true,
      ...options,
    });
  }
}

/** Whoever asked for a report cancelled it. */
export class BuildCancelledError extends SdkError {
  override readonly name = "BuildCancelledError";
  override readonly code = "CANCELLED";

  constructor(options?: SdkErrorOptions) {
    super("Building the report was cancelled.", options);
  }
}

/** A figure of a report is at no place of its table. */
export class PlaceError extends SdkError {
  override readonly name = "PlaceError";
  override readonly code = "PLACE";
}

import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** Plugins that a folder can be made for. */
export const PLUGIN_KINDS = ["transform", "visual", "renderer"] as const;

/** A plugin that a folder can be made for. */
export type CreatedKind = (typeof PLUGIN_KINDS)[number];

/** A folder for a plugin cannot be made. */
export class CreatePluginError extends SdkError {
  override readonly name = "CreatePluginError";
  override readonly code = "CREATE_PLUGIN";

  constructor(message: string, options?: SdkErrorOptions) {
    super(message, options);
  }
}

/** The name of the value that the plugin is: `per-thousand` becomes `perThousand`. */
export function valueName(name: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return name.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
  throw new CreatePluginError(
    `${name} is no name of a plugin: use lower-case words joined by hyphens, as per-thousand.`,
  );
}

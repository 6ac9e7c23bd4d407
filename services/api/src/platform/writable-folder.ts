import { accessSync, constants, mkdirSync } from "node:fs";
import { StartError } from "./start-error.ts";

/**
 * Makes a folder where there is none yet.
 *
 * @throws {@link StartError} where it cannot be made or written.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new StartError(
      `The data folder ${folder} cannot be written; make it writable or set DIGIPOINT_DATA to a folder that is.`,
      { cause },
    );
  }
}

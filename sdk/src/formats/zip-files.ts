import { type Zippable, zipSync } from "fflate/browser";

/** The earliest moment that a zip archive can say, so that the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip archive of files by name. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const told: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: NO_TIME }]]),
  );
  return zipSync(told);
}

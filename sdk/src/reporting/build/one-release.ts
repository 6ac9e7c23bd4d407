import type { StatTable } from "../../model/index.ts";
import { MixedReleasesError } from "./build-errors.ts";

/** @throws {@link MixedReleasesError} if tables of one publisher come from different releases. */
export function requireOneRelease(tables: readonly StatTable[]): void {
  const seen = new Map<string, string>();
  for (const { passport } of tables) {
    const { agency, release } = passport;
    if (release === null) continue;
    const first = seen.get(agency) ?? release;
    if (first !== release) throw new MixedReleasesError(agency, [first, release]);
    seen.set(agency, release);
  }
}

import { PUBLIC_FLOOR } from "../tables/protected-figures.ts";
import type { Answer } from "./answer.ts";

/** Persons below which figures are hidden from whom an answer is for; null where nothing is hidden. */
export function hiddenBelowOf({ table: { basis }, audience }: Answer): number | null {
  if (audience === null || !("release" in basis)) return null;
  return audience === "public" ? Math.max(PUBLIC_FLOOR, basis.release.threshold) : basis.release.threshold;
}

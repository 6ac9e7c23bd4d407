import { distance } from "fastest-levenshtein";

const MOST_NEAR = 5;
const MOST_LISTED = 12;

/** Known codes that look like the one given, nearest first; none where all look quite different. */
export function nearest(given: string, known: readonly string[]): readonly string[] {
  const plain = given.toLowerCase();
  const limit = Math.max(2, Math.ceil(given.length / 2));
  return known
    .map((code) => ({ code, edits: distance(plain, code.toLowerCase()) }))
    .filter(({ code, edits }) => edits <= limit || code.toLowerCase().startsWith(plain))
    .sort((one, other) => one.edits - other.edits)
    .slice(0, MOST_NEAR)
    .map(({ code }) => code);
}

/** The end of a message: which codes would be right; where none is near, the first of all. */
export function didYouMean(near: readonly string[], known: readonly string[]): string {
  if (near.length > 0) return `Near it: ${near.join(", ")}.`;
  return `Possible: ${known.slice(0, MOST_LISTED).join(", ")}${known.length > MOST_LISTED ? ", …" : ""}.`;
}

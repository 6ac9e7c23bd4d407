/** The known name that a mistyped one most likely means, or `undefined` where none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const typed = name.toLowerCase().replace(/[\s-]+/g, "_");
  const [best] = known
    .map((candidate) => ({ candidate, edits: editDistance(typed, candidate) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, candidate.length / 3))
    .sort((one, other) => one.edits - other.edits || one.candidate.localeCompare(other.candidate, "en"));
  return best?.candidate;
}

/** Letters to insert, delete or replace to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

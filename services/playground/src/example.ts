/** Who an example is written for, in the order in which the page lists them. */
export const AUDIENCES = [
  "public visitor",
  "city analyst",
  "project coordinator",
  "partner",
  "steward",
  "admin",
] as const;

export type Audience = (typeof AUDIENCES)[number];

/** A query to start from, as one file of `examples/` tells it. */
export interface Example {
  /** File name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly audience: Audience;
  /** Name of the key printed by `npm start`, such as "analyst:853"; null where none is needed. */
  readonly key: string | null;
  readonly query: string;
  /** JSON text; empty where the query takes none. */
  readonly variables: string;
}

const isAudience = (text: string): text is Audience => AUDIENCES.some((each) => each === text);

/**
 * Reads the heading of an example: its title, then `# For:` and `# Key:` lines.
 *
 * @throws Error naming the file when a line is missing or the audience unknown.
 */
export function parseExample(id: string, query: string, variables: string): Example {
  const line = (pattern: RegExp): string => {
    const found = pattern.exec(query)?.[1]?.trim();
    if (!found) throw new Error(`${id}.graphql does not open with a title, "# For:" and "# Key:".`);
    return found;
  };
  const title = line(/^# (.+)/);
  const audience = line(/^# For: ([^(\n]+)/m);
  const key = line(/^# Key: ([^\s,]+)/m);
  if (!isAudience(audience)) throw new Error(`${id}.graphql is for nobody known: ${audience}.`);
  return { id, title, audience, key: key === "none" ? null : key, query, variables };
}

/** Sorts by audience, then by file name. */
export const compareExamples = (a: Example, b: Example): number =>
  AUDIENCES.indexOf(a.audience) - AUDIENCES.indexOf(b.audience) || a.id.localeCompare(b.id, "en");

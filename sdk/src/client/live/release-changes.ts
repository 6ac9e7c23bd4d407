import type { Followed } from "./follow.ts";

/** A release as those who follow need to know it. */
export interface FollowedRelease {
  /** Day of publication, with a number from the second one of a day on. */
  readonly code: string;
  readonly status: "CURRENT" | "SUPERSEDED" | "WITHDRAWN";
  /** Facts up to this day are in it, YYYY-MM-DD. */
  readonly asOf: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  /** Why it was taken back; null where it was not. */
  readonly withdrawalReason: string | null;
}

/** Something that happened to a release. */
export interface ReleaseChange {
  /** `RELEASED`: it is the current one now. `WITHDRAWN`: forget its figures. */
  readonly kind: "RELEASED" | "WITHDRAWN";
  readonly release: FollowedRelease;
}

const RELEASE = "code status asOf publishedAt withdrawalReason";

export const RELEASE_CHANGED = `subscription ReleaseChanged { releaseChanged { kind release { ${RELEASE} } } }`;

export const CURRENT_RELEASE = `query CurrentRelease { currentRelease { ${RELEASE} } }`;

export const KNOWN_RELEASE = `query KnownRelease($code: String!) { release(code: $code) { ${RELEASE} } currentRelease { ${RELEASE} } }`;

/** What is asked after a gap. */
export interface ReleaseLookup {
  current(): Promise<FollowedRelease | null>;
  /** The release of that code as it is now, beside the current one. */
  known(code: string): Promise<{ readonly release: FollowedRelease | null; readonly current: FollowedRelease | null }>;
}

/**
 * Changes as they are told, and those that were missed while the connection was lost: on each new connection the
 * release known last is compared with what the service says now.
 */
export async function* releaseChanges(
  followed: AsyncIterable<Followed>,
  look: ReleaseLookup,
): AsyncGenerator<ReleaseChange> {
  let known: string | null | undefined;
  for await (const event of followed) {
    if (event.kind === "connected") {
      const { missed, current } = await lookAround(known, look);
      known = current;
      yield* missed;
      continue;
    }
    const change = (event.answer.data as { readonly releaseChanged?: ReleaseChange }).releaseChanged;
    if (!change) continue;
    if (change.kind === "RELEASED") known = change.release.code;
    yield change;
  }
}

async function lookAround(known: string | null | undefined, look: ReleaseLookup) {
  if (known === undefined) return { missed: [], current: (await look.current())?.code ?? null };
  const { release, current } =
    known === null ? { release: null, current: await look.current() } : await look.known(known);
  const missed: ReleaseChange[] = [];
  if (release?.status === "WITHDRAWN") missed.push({ kind: "WITHDRAWN", release });
  if (current && current.code !== known) missed.push({ kind: "RELEASED", release: current });
  return { missed, current: current?.code ?? null };
}

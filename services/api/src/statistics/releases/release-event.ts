/** What becomes public about releases, and nothing else. */
export interface ReleaseEvent {
  readonly kind: "RELEASED" | "WITHDRAWN";
  /** Code of the release. */
  readonly release: string;
}

/** Where every process of an installation hears of it. */
export const RELEASE_CHANNEL = "digipoint_release";

/** SQL that tells all processes, once its transaction is committed; takes the message. */
export const NOTIFY_RELEASE = `select pg_notify('${RELEASE_CHANNEL}', $1)`;

export const messageOf = ({ kind, release }: ReleaseEvent): string => `${kind} ${release}`;

/** @returns null for what is no message of ours. */
export function eventOf(message: string): ReleaseEvent | null {
  const [kind, release, ...rest] = message.split(" ");
  if ((kind !== "RELEASED" && kind !== "WITHDRAWN") || release === undefined || rest.length > 0) return null;
  return { kind, release };
}

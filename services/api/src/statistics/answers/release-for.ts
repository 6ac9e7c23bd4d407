import { GraphError } from "../../graph/errors.ts";
import type { ReleaseHead } from "../releases/release-head.ts";
import type { Asker } from "./asker.ts";

/**
 * The release that answers protected questions. Only the current one does: two releases of nearly the same people
 * would tell the few by which they differ. What was withdrawn, superseded or never was answers alike.
 *
 * @throws {@link GraphError} NO_RELEASE, RELEASE_GONE.
 */
export async function releaseFor(
  { currentRelease }: Pick<Asker, "currentRelease">,
  pinned: string | null,
): Promise<ReleaseHead> {
  const current = await currentRelease();
  if (!current) {
    throw new GraphError(
      "NO_RELEASE",
      "There is no release to answer from: none was published yet, or the last one was withdrawn.",
    );
  }
  if (pinned !== null && pinned !== current.code) {
    const message = `Only the current release is answered from, and ${pinned} is not it. The current one is ${current.code}.`;
    throw new GraphError("RELEASE_GONE", message, { currentRelease: current.code });
  }
  return current;
}

import type { Ways } from "../exchanges/service-exchange.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import type { ReleaseChange } from "./release-changes.ts";

/** What can be followed as it happens. */
export interface Live {
  /**
   * Tells when a release is published or withdrawn, until the caller leaves the loop or aborts. Lost connections are
   * made again, and what happened meanwhile is told then; a change may be told twice.
   *
   * @throws {@link ClientError} from the iteration, where the service refuses.
   * @example
   * for await (const { kind, release } of client.live.releaseChanged()) {
   *   if (kind === "WITHDRAWN") forget(release.code);
   * }
   */
  releaseChanged(options?: Pick<CallOptions, "signal">): AsyncIterable<ReleaseChange>;
}

export const createLive = (transport: Transport, ways: Ways): Live => ({
  releaseChanged: async function* (options) {
    // Few pages follow anything, so that what it takes is loaded by those alone.
    const { followReleases } = await import("./follow-releases.ts");
    yield* followReleases(transport, ways, options);
  },
});

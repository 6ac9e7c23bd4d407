import { newRequestId } from "../exchanges/request-id.ts";
import type { Ways } from "../exchanges/service-exchange.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import { wholeData } from "../transport/whole-data.ts";
import {
  CURRENT_RELEASE,
  type FollowedRelease,
  KNOWN_RELEASE,
  RELEASE_CHANGED,
  type ReleaseChange,
  type ReleaseLookup,
  releaseChanges,
} from "./release-changes.ts";

/** Changes of releases until the caller leaves, through lost connections and restarts of the service. */
export async function* followReleases(
  transport: Transport,
  ways: Ways,
  { signal }: Pick<CallOptions, "signal"> = {},
): AsyncGenerator<ReleaseChange> {
  const left = new AbortController();
  const call = {
    kind: "subscription" as const,
    name: "ReleaseChanged",
    text: RELEASE_CHANGED,
    variables: {},
    document: { query: RELEASE_CHANGED },
    headers: {},
    requestId: newRequestId(),
    signal: AbortSignal.any([ways.closed, left.signal, ...(signal ? [signal] : [])]),
    timeoutMs: ways.timeoutMs,
    deadlineMs: Number.POSITIVE_INFINITY,
  };
  try {
    yield* releaseChanges(ways.follow(call, { isEndless: true }), lookup(transport, call.signal));
  } finally {
    left.abort();
  }
}

interface Known {
  readonly release: FollowedRelease | null;
  readonly currentRelease: FollowedRelease | null;
}

const lookup = (transport: Transport, signal: AbortSignal): ReleaseLookup => ({
  current: async () => {
    const result = await transport.request<Pick<Known, "currentRelease">, object>(CURRENT_RELEASE, {}, { signal });
    return wholeData(result).currentRelease;
  },
  known: async (code) => {
    const result = await transport.request<Known, { code: string }>(KNOWN_RELEASE, { code }, { signal });
    const { release, currentRelease: current } = wholeData(result);
    return { release, current };
  },
});

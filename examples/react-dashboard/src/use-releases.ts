import type { Client } from "@digipoint/sdk/client";
import { useEffect, useState } from "react";

/** Counts releases and withdrawals since the page was opened. */
export function useReleases(service: Client): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const follow = async () => {
      for await (const _change of service.live.releaseChanged({ signal: leaving.signal })) setCount((seen) => seen + 1);
    };
    // A page that cannot follow still shows what it has; it is only not told of the next release.
    follow().catch(() => undefined);
    return () => leaving.abort();
  }, [service]);
  return count;
}

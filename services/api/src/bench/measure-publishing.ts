import pg from "pg";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";
import { publishRelease } from "../statistics/releases/publish/publish-release.ts";
import type { PublishStage } from "../statistics/releases/publish/publish-request.ts";
import { type PeakMemory, watchMemory } from "./memory-watch.ts";

export interface PublishingCost {
  readonly seconds: number;
  /** Seconds of each stage, in order. */
  readonly stages: readonly (readonly [PublishStage, number])[];
  readonly memory: PeakMemory;
}

/** Publishes a release of everything there is and tells what it took. */
export async function measurePublishing(database: ConnectionSettings, cellKeySecret: string): Promise<PublishingCost> {
  const watcher = new pg.Client(database);
  await watcher.connect();
  const { rows } = await watcher.query<{ pid: number }>("select pg_backend_pid() as pid");
  const peak = watchMemory(rows[0]?.pid ?? 0);
  const begun: { readonly stage: PublishStage; readonly atMs: number }[] = [];
  const startedMs = performance.now();
  try {
    await publishRelease({
      database,
      cellKeySecret,
      publishedBy: "bench",
      role: "OWNER",
      onProgress: (stage) => begun.push({ stage, atMs: performance.now() }),
    });
  } finally {
    peak();
    await watcher.end();
  }
  const endedMs = performance.now();
  const stages = begun.map(({ stage, atMs }, index) => {
    const until = begun[index + 1]?.atMs ?? endedMs;
    return [stage, (until - atMs) / 1000] as const;
  });
  return { seconds: (endedMs - startedMs) / 1000, stages, memory: peak() };
}

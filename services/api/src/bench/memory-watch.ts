import { readdirSync, readFileSync } from "node:fs";

/** Largest amounts of memory in use at one moment, in bytes. */
export interface PeakMemory {
  /** Of this process, everything that it still holds from before included. */
  readonly node: number;
  /** Of all processes of the database server, what they share counted once; null where the system does not tell. */
  readonly postgres: number | null;
}

const EVERY_MS = 100;

/**
 * Watches memory until it is asked for the peak.
 *
 * @param backend - Process id of any connection of the server on this machine.
 */
export function watchMemory(backend: number): () => PeakMemory {
  const postmaster = numberOf(statusOf(backend), "PPid");
  let peak: PeakMemory = { node: 0, postgres: null };
  const look = () => {
    const { rss } = process.memoryUsage();
    const postgres = postmaster === null ? null : postgresMemory(postmaster);
    peak = {
      node: Math.max(peak.node, rss),
      postgres: postgres === null ? peak.postgres : Math.max(peak.postgres ?? 0, postgres),
    };
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    look();
    return peak;
  };
}

/** What each process has alone, and of what they share the most that any of them has touched. */
function postgresMemory(postmaster: number): number {
  const statuses = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statusOf(Number(name)))
    .filter((status) => numberOf(status, "PPid") === postmaster);
  const own = statuses.reduce((sum, status) => sum + (numberOf(status, "RssAnon") ?? 0), 0);
  const shared = Math.max(0, ...statuses.map((status) => numberOf(status, "RssShmem") ?? 0));
  return (own + shared) * 1024;
}

/** What Linux tells of a process; empty where there is no such process, or another system. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

function numberOf(status: string, name: string): number | null {
  const [, found] = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status) ?? [];
  return found === undefined ? null : Number(found);
}

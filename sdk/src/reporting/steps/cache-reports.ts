import type { BuildReport, ReportRequest, ReportStep } from "../contracts/plugins.ts";
import type { Report } from "../contracts/report.ts";
import { requestKey } from "./request-key.ts";
import { untilAborted } from "./until-aborted.ts";

/** What is kept, and for how long it is good. */
export interface CacheOptions {
  /** Most reports kept, at least 1; the one that was longest not asked for goes first. */
  readonly maxEntries: number;
  /** The current release: a report of another one is not given out any more. A constant, where sources never change. */
  readonly release: (request: ReportRequest) => string | null | Promise<string | null>;
  /** What else reports differ by; by default by definition, choices, language, sources and plugins. */
  readonly key?: ((request: ReportRequest) => string) | undefined;
}

/**
 * Keeps reports, and lets builds of the same report at the same time share one. A report with a failed part is given
 * out but not kept. Reports of different sources are never mixed up, since what a source answers depends on its rights.
 */
export function cacheReports({ maxEntries, release, key = () => "" }: CacheOptions): ReportStep {
  if (!(maxEntries >= 1)) throw new RangeError("maxEntries is at least 1.");
  const kept = new Map<string, Report>();
  const running = new Map<string, Shared>();

  const keep = (at: string, report: Report) => {
    if (report.blocks.some(({ kind }) => kind === "failed")) return;
    kept.delete(at);
    kept.set(at, report);
    const [oldest] = kept.keys();
    if (kept.size > maxEntries && oldest !== undefined) kept.delete(oldest);
  };
  const start = (at: string, next: BuildReport, request: ReportRequest): Shared => {
    const controller = new AbortController();
    const report = next({ ...request, signal: controller.signal });
    const shared: Shared = { controller, report, waiting: 0 };
    running.set(at, shared);
    const forget = () => {
      if (running.get(at) === shared) running.delete(at);
    };
    report.then((built) => keep(at, built)).then(forget, forget);
    return shared;
  };

  return (next) => async (request) => {
    const at = JSON.stringify([await release(request), requestKey(request), key(request)]);
    const known = kept.get(at);
    if (known) {
      keep(at, known);
      return known;
    }
    const shared = running.get(at) ?? start(at, next, request);
    shared.waiting += 1;
    try {
      return await untilAborted(shared.report, request.signal);
    } finally {
      shared.waiting -= 1;
      // Only when nobody waits any more is the build itself cancelled.
      if (shared.waiting === 0) {
        if (running.get(at) === shared) running.delete(at);
        shared.controller.abort(request.signal?.reason);
      }
    }
  };
}

/** A build that several wait for. */
interface Shared {
  readonly controller: AbortController;
  readonly report: Promise<Report>;
  waiting: number;
}

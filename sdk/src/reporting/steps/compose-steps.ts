import type { ReportStep } from "../contracts/plugins.ts";

/**
 * Composes steps into one; the first in the list sees the request first.
 *
 * @example
 * const careful = composeSteps(logReports(log), limitBuilds({ concurrent: 2, timeoutMs: 30_000 }));
 */
export const composeSteps =
  (...steps: readonly ReportStep[]): ReportStep =>
  (next) =>
    steps.reduceRight((inner, step) => step(inner), next);

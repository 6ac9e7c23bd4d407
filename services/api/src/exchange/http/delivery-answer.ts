import type { DeliveryLimits } from "../deliveries/delivery-limits.ts";
import { type DeliveredFile, type DeliveryRecord, IN_WORK } from "../deliveries/delivery-record.ts";

/** Which of the kept problems an answer carries. */
export interface ProblemPage {
  readonly first: number;
  readonly after: number;
}

/** One delivery in a list. */
export const summaryOf = (delivery: DeliveryRecord) => ({
  id: delivery.id,
  status: delivery.status,
  note: delivery.note,
  asOf: delivery.asOf,
  createdAt: delivery.createdAt.toISOString(),
  changedAt: delivery.changedAt.toISOString(),
  expiresAt: delivery.expiresAt.toISOString(),
});

/** One delivery as its sender is told of it. */
export function detailsOf(
  delivery: DeliveryRecord,
  files: readonly DeliveredFile[],
  limits: DeliveryLimits,
  { first, after }: ProblemPage,
) {
  const { report, progress, planHash, failure, receipt, repeats } = delivery;
  return {
    ...summaryOf(delivery),
    files,
    progress,
    report: report && {
      ...report,
      problems: report.problems.slice(after, after + first),
      problemsAfter: Math.max(0, report.problems.length + report.problemsLeftOut - after - first),
    },
    planHash,
    failure,
    receipt,
    alreadyImportedAs: repeats,
    limits,
  };
}

/** An answer about deliveries; kept by nobody on the way. */
export const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  });

/** While something is under way, when it is worth asking again. */
export const pacing = ({ status }: DeliveryRecord): Readonly<Record<string, string>> =>
  IN_WORK.includes(status) ? { "retry-after": "1" } : {};

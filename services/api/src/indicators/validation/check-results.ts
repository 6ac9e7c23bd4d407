import type { RequestContext } from "../../graph/context.ts";
import type { ExactScope } from "../../statistics/tables/answer-questions.ts";
import { scopedStatement, withinScope } from "../follow-ups/within-scope.ts";
import { VALIDATION_RULES } from "./catalogue.ts";
import type { Failure } from "./compare.rules.ts";
import type { AnyRule } from "./rule.ts";

/** A release as its checks need it. */
export interface CheckedRelease {
  readonly id: number;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** What one rule found in one release. */
export interface CheckResult {
  readonly release: CheckedRelease;
  readonly rule: AnyRule;
  readonly result: "PASSED" | "FAILED" | "NOT_COMPUTABLE";
  /** Empty for rules about single records. */
  readonly failed: readonly Failure[];
}

interface CheckRow {
  readonly rule: string;
  readonly passed: boolean;
  readonly failed: readonly Failure[] | null;
}

const RESULTS = {
  name: "release-checks",
  text: "select rule, passed, detail -> 'failed' as failed from statistics.release_check where release_id = $1",
};

/** What every rule found in a release, V01 first. */
export async function checkResults(context: RequestContext, release: CheckedRelease): Promise<readonly CheckResult[]> {
  const { rows } = await context.aggregate.query<CheckRow>({ ...RESULTS, values: [release.id] });
  const byRule = new Map(rows.map((row) => [row.rule, row]));
  return VALIDATION_RULES.map((rule) => {
    const found = byRule.get(rule.id);
    if (!found) return { release, rule, result: "NOT_COMPUTABLE", failed: [] };
    return { release, rule, result: found.passed ? "PASSED" : "FAILED", failed: found.failed ?? [] };
  });
}

type Counts = ReadonlyMap<string, number>;
const countsOf = new WeakMap<RequestContext, Map<number, Promise<Counts>>>();

/** Offending records by rule, within a scope; read once an operation, however many rules ask. */
export function offendingRecords(context: RequestContext, releaseId: number, scope: ExactScope): Promise<Counts> {
  const ofContext = countsOf.get(context) ?? new Map<number, Promise<Counts>>();
  countsOf.set(context, ofContext);
  const counts = ofContext.get(releaseId) ?? countOffending(context, releaseId, scope);
  ofContext.set(releaseId, counts);
  return counts;
}

async function countOffending(context: RequestContext, releaseId: number, scope: ExactScope): Promise<Counts> {
  const values: unknown[] = [releaseId];
  const findings = "select * from statistics.release_finding where release_id = $1";
  const text = `select rule, count(*)::integer as offending from ${withinScope(findings, scope, values)} f group by rule`;
  const { rows } = await context.aggregate.query<{ rule: string; offending: number }>(
    scopedStatement("release-findings", scope, text, values),
  );
  return new Map(rows.map(({ rule, offending }) => [rule, offending]));
}

import type { QueryConfig } from "pg";
import { scopeCondition } from "../../statistics/counting/scope-condition.ts";
import type { ExactScope } from "../../statistics/tables/answer-questions.ts";

/**
 * SQL: those of some rows that lie within a scope. The aggregation role sees every row, so whatever is shown of
 * theirs comes from here.
 *
 * @param rows - SQL with the columns `city_code`, `project_code` and `organisation_code`.
 * @param values - Parameters so far; the scope's are added.
 */
export const withinScope = (rows: string, scope: ExactScope, values: unknown[]): string =>
  `(select * from (${rows}) r where ${scopeCondition(scope, values)})`;

/** A statement that is prepared once for each kind of scope, whose texts differ. */
export function scopedStatement(name: string, scope: ExactScope, text: string, values: unknown[]): QueryConfig {
  const limited = Object.entries(scope).flatMap(([kind, codes]) => (codes.length > 0 ? [kind] : []));
  return { name: [name, ...limited].join(" "), text, values };
}

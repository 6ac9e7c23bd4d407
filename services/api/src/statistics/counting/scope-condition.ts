import type { ExactScope } from "../tables/answer-questions.ts";

/**
 * The wall of exact counts: a condition on the columns of a record. The role that counts passes every row policy, so
 * this is where a scope is enforced; one that names nothing lets nothing through.
 *
 * @param values - Parameters so far; the scope's are added.
 */
export function scopeCondition({ cities, projects, organisations }: ExactScope, values: unknown[]): string {
  const limits = [
    ["city_code", cities],
    ["project_code", projects],
    ["organisation_code", organisations],
  ] as const;
  const conditions = limits.flatMap(([column, codes]) =>
    codes.length > 0 ? [`${column} = any ($${values.push([...codes])}::text[])`] : [],
  );
  return conditions.length > 0 ? conditions.join(" and ") : "false";
}

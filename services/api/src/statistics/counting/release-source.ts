import type { ExactScope } from "../tables/answer-questions.ts";
import type { RowSource } from "./row-source.ts";
import { scopeCondition } from "./scope-condition.ts";

/** The frozen rows of a release, all of them or within a scope. */
export function releaseSource(releaseId: number, scope: ExactScope | null): RowSource {
  const values: unknown[] = [releaseId];
  const rows = (table: string) => `(select * from statistics.${table} where release_id = $1)`;
  return {
    prelude: "",
    records: rows("release_row"),
    links: {
      enrolment: `${rows("release_enrolment")} links`,
      competence: `${rows("release_competence")} links`,
      support: `${rows("release_support")} links`,
    },
    scope: scope === null ? "true" : scopeCondition(scope, values),
    values,
  };
}

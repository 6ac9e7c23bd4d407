import { competenceLinks, enrolmentLinks, supportLinks } from "../../indicators/engine/links.sql.ts";
import { mergedRecords } from "../../indicators/engine/merged-record.sql.ts";
import type { ExactScope } from "../tables/answer-questions.ts";
import type { RowSource } from "./row-source.ts";
import { scopeCondition } from "./scope-condition.ts";

/** The merged records as of a day, computed now; only within a scope. */
export function liveSource(asOf: string, scope: ExactScope): RowSource {
  const values: unknown[] = [asOf];
  return {
    prelude: "",
    records: `(${mergedRecords("$1::date")})`,
    links: {
      enrolment: `(${enrolmentLinks("$1::date")}) links`,
      competence: `(${competenceLinks("$1::date")}) links`,
      support: `(${supportLinks("$1::date")}) links`,
    },
    scope: scopeCondition(scope, values),
    values,
  };
}

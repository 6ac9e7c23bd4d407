import type { Pool } from "pg";
import type { FollowUpKind } from "../../generated/prisma/enums.ts";
import type { ExactScope } from "../../statistics/tables/answer-questions.ts";
import { followUpTasks } from "./follow-up-tasks.sql.ts";
import { scopedStatement, withinScope } from "./within-scope.ts";

/** Follow-ups of one kind that a city and an organisation owe by a day, as numbers of records. */
export interface FollowUpCoverage {
  readonly cityCode: string;
  readonly organisationCode: string;
  readonly kind: FollowUpKind;
  /** Due by the day: the sum of the next three. */
  readonly due: number;
  readonly known: number;
  readonly notReached: number;
  readonly overdue: number;
  /** Due later, and not known yet. */
  readonly upcoming: number;
}

/** Which follow-ups are counted; null counts all. */
export interface CoverageQuestion {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly kind: FollowUpKind | null;
  readonly project: string | null;
}

/** Counts follow-ups now, exactly and within a scope, by city, organisation and kind. */
export async function followUpCoverage(
  pool: Pool,
  scope: ExactScope,
  { asOf, kind, project }: CoverageQuestion,
): Promise<readonly FollowUpCoverage[]> {
  const values: unknown[] = [asOf, kind, project];
  const tasks = `select t.*, due_on <= $1::date as is_due from (${followUpTasks("$1::date")}) t`;
  const text = `
    select city_code as "cityCode", organisation_code as "organisationCode", kind,
      count(*) filter (where is_due)::integer as due,
      count(*) filter (where is_due and state = 'KNOWN')::integer as known,
      count(*) filter (where is_due and state = 'NOT_REACHED')::integer as "notReached",
      count(*) filter (where is_due and state = 'OPEN')::integer as overdue,
      count(*) filter (where not is_due and state <> 'KNOWN')::integer as upcoming
    from ${withinScope(tasks, scope, values)} t
    where ($2::text is null or kind = $2) and ($3::text is null or project_code = $3)
    group by city_code, organisation_code, kind
    order by city_code, organisation_code, kind`;
  const { rows } = await pool.query<FollowUpCoverage>(scopedStatement("follow-up-coverage", scope, text, values));
  return rows;
}

import { INDICATORS } from "../definitions/catalogue.ts";
import { DISADVANTAGED } from "../definitions/disadvantage.ts";
import { frameworkOf } from "./framework.sql.ts";
import { record } from "./record.sql.ts";

const orUnknown = (column: string) => `coalesce(${column}::text, 'UNKNOWN')`;
const yesNo = (condition: string) =>
  `case when ${condition} is null then 'UNKNOWN' when ${condition} then 'YES' else 'NO' end`;

const AGE_BAND = `case when age is null then 'UNKNOWN' when age < 18 then 'AGE_0_17' when age < 25 then 'AGE_18_24'
    when age < 30 then 'AGE_25_29' when age < 55 then 'AGE_30_54' else 'AGE_55_PLUS' end`;

/** Work before education: somebody may have found both. Education before looking for work, which students do too. */
const OUTCOME = `case when final_exit_date is null then 'NONE' when status_on_leaving = 'EMPLOYED' then 'EMPLOYED'
    when started_education then 'EDUCATION' else ${orUnknown("status_on_leaving")} end`;

const CATEGORIES: Readonly<Record<string, string>> = {
  city_code: "city_code",
  organisation_code: "organisation_code",
  gender: orUnknown("gender"),
  age_band: AGE_BAND,
  labour_status: orUnknown("labour_status"),
  education_level: orUnknown("education_level"),
  in_education: yesNo("in_education"),
  entry_month: "to_char(entry_date, 'YYYY-MM')",
  exit_month: "coalesce(to_char(final_exit_date, 'YYYY-MM'), 'NONE')",
  exit_reason: `case when final_exit_date is null then 'NONE' else ${orUnknown("final_exit_reason")} end`,
  outcome: OUTCOME,
  disadvantaged: yesNo(DISADVANTAGED),
};

/** In the order of the columns of a release's records. */
const FLAGS = INDICATORS.flatMap((indicator) =>
  indicator.kind === "PERSONS" && indicator.column !== null
    ? [`coalesce(${indicator.rule}, false) as ${indicator.column}`]
    : [],
);

/**
 * SQL: the columns of `statistics.release_row` but the release, in their order: one row per participant and project
 * entered by a day, with its categories, amounts and whether it counts in each indicator.
 *
 * It is the only place where indicators are computed. To ask about some records only, select
 * from it with a condition: `records` then still counts all records of a person.
 *
 * @param asOf - SQL of a date, such as `$1::date`; whatever happened after it is ignored (R10).
 */
export const mergedRecords = (asOf: string): string => `
  select participant_id, project_code, ${frameworkOf("programme")} as framework, record_key, records::smallint as records,
    ${Object.entries(CATEGORIES)
      .map(([column, expression]) => `${expression} as ${column}`)
      .join(",\n    ")},
    digitalents, credits_earned, credits_planned, support_minutes, support_sessions,
    ${FLAGS.join(",\n    ")}
  from (${record(asOf)}) record join project on project.code = project_code`;

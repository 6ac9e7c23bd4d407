import { INDICATORS } from "../definitions/catalogue.ts";
import type { ReleaseTables } from "./bases.sql.ts";

const ofIndicators = INDICATORS.flatMap((indicator) =>
  indicator.kind === "PERSONS" ? [[indicator.code, indicator.column ?? "true"] as const] : [],
);

/** What aggregate rules count beside indicators: SQL over a record, with `is_incomplete` by V01. */
const FURTHER = {
  DISADVANTAGED: "total and disadvantaged = 'YES'",
  NOT_IN_EDUCATION: "total and in_education = 'NO'",
  ISCED_0: "total and education_level = '0'",
  LEFT: "exit_month <> 'NONE'",
  ESF_RECORDS: "framework = 'ESF_2014_2020'",
  ESF_COMPLETE: "framework = 'ESF_2014_2020' and total",
  ESF_INCOMPLETE: "framework = 'ESF_2014_2020' and is_incomplete",
  "EECO02|EECO04": "eeco02 or eeco04",
  "EECO02|EECO05": "eeco02 or eeco05",
  "EECO02|EECO04|EECO05": "eeco02 or eeco04 or eeco05",
  "EECO06|EECO07": "eeco06 or eeco07",
  "EECO10|EECO11": "eeco10 or eeco11",
} as const;

const PREDICATES: ReadonlyMap<string, string> = new Map([...ofIndicators, ...Object.entries(FURTHER)]);

/** Names of everything that can be compared: codes of indicators, and what is counted beside them. */
export const COUNTS: readonly string[] = [...PREDICATES.keys()];

/**
 * SQL: every count of a release, one row per project and gender, each with all records too: `project` or `gender` is
 * then null. Counts come as an array in the order of `COUNTS`. Grouped once, then added up.
 */
export const countRecords = ({ row, finding }: Pick<ReleaseTables, "row" | "finding">): string => `
  with base as materialized (
    select project_code as project, gender,
      ${[...PREDICATES.values()].map((predicate, at) => `count(*) filter (where ${predicate}) as n${at}`).join(",\n      ")}
    from (
      select r.*, f.participant_id is not null as is_incomplete
      from ${row} r
      left join ${finding} f on f.participant_id = r.participant_id and f.project_code = r.project_code and f.rule = 'V01'
    ) record
    group by project_code, gender
  )
  select project, gender, array[${COUNTS.map((_name, at) => `sum(n${at})::integer`).join(", ")}] as counts
  from base
  group by cube (project, gender)
  order by project nulls first, gender nulls first`;

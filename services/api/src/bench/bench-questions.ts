import type { Question } from "../statistics/questions/question.ts";

/** A question, and what somebody would write by hand who knows the tables. $1 is the release. */
export interface BenchQuestion {
  readonly name: string;
  readonly question: Question;
  /** The quickest way to the innermost cells: records counted, no totals. */
  readonly plainSql: string;
  /** The whole exact table: each person once in each cell, totals included. */
  readonly tableSql: string;
}

const count = (by: readonly string[], measure = "persons", where: Question["where"] = []): Question => ({
  measure,
  statistic: null,
  by,
  where,
});

const counted = (columns: string, where = "release_id = $1", rows = "statistics.release_row") => ({
  plainSql: `select ${columns}, count(*) from ${rows} where ${where} group by ${columns}`,
  tableSql: `select ${columns}, count(distinct participant_id) from ${rows} where ${where} group by cube (${columns})`,
});

const EDUCATION =
  "case when education_level in ('0', '1', '2') then 1 when education_level in ('3', '4') then 2 when education_level = 'UNKNOWN' then 4 else 3 end";

export const BENCH_QUESTIONS: readonly BenchQuestion[] = [
  { name: "persons by city", question: count(["city"]), ...counted("city_code") },
  { name: "persons by city, gender", question: count(["city", "gender"]), ...counted("city_code, gender") },
  {
    name: "CO01 by city, age, women only",
    question: count(["city", "ageBand"], "CO01", [
      { dimension: "gender", category: "F" },
      { dimension: "framework", category: "ESF_2014_2020" },
    ]),
    ...counted("city_code, age_band", "release_id = $1 and co01 and framework = 'ESF_2014_2020' and gender = 'F'"),
  },
  {
    name: "persons by city, gender, age, education",
    question: count(["city", "gender", "ageBand", "educationGroup"]),
    ...counted(
      "city_code, gender, age_band, education",
      "true",
      `(select *, ${EDUCATION} as education from statistics.release_row where release_id = $1) r`,
    ),
  },
  {
    name: "persons by pathway, gender",
    question: count(["pathway", "gender"]),
    ...pathwayAndGender(),
  },
  {
    name: "credits by city",
    question: count(["city"], "creditsEarned"),
    plainSql:
      "select city_code, sum(credits_earned) from statistics.release_row where release_id = $1 group by city_code",
    tableSql: `select city_code, sum(least(credits, 600)) / 10.0 from (
      select city_code, sum(credits_earned) as credits from statistics.release_row where release_id = $1
      group by grouping sets ((participant_id, city_code), (participant_id))) p group by city_code`,
  },
];

/** The total of all pathways is everybody, also who is on none of them. */
function pathwayAndGender() {
  const joined = `statistics.release_row r join statistics.release_enrolment e using (release_id, participant_id, project_code)
    where release_id = $1`;
  return {
    plainSql: `select pathway_code, gender, count(*) from ${joined} group by pathway_code, gender`,
    tableSql: `select pathway_code, gender, count(distinct participant_id) from ${joined}
        group by grouping sets ((pathway_code, gender), (pathway_code))
      union all
      select null, gender, count(distinct participant_id) from statistics.release_row where release_id = $1
        group by grouping sets ((gender), ())`,
  };
}

/** What a page of figures asks in one operation; no two of them share an answer. */
export const DASHBOARD: readonly Question[] = [
  count([]),
  count(["city"]),
  count(["gender"]),
  count(["ageGroup"]),
  count(["labourStatus"]),
  count(["educationGroup"]),
  count(["entryYear"]),
  count(["city", "gender"]),
  count(["city", "ageGroup"]),
  count(["pathwayKind"]),
  count(["outcome"]),
  count(["city"], "creditsEarned"),
];

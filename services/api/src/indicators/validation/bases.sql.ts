import { COMPLETE_FOR_ESF, COMPLETE_FOR_ESF_PLUS } from "../definitions/completeness.ts";
import { firstParticipations } from "../engine/spans.sql.ts";
import { followUpTasks } from "../follow-ups/follow-up-tasks.sql.ts";

/** Tables of a release, as qualified SQL names: its rows and links, and where findings about them go. */
export type ReleaseTables = Readonly<Record<"row" | "enrolment" | "competence" | "support" | "finding", string>>;

/** What record rules look at. */
export type Basis = "record" | "person" | "entry" | "event" | "followUp" | "task";

const ESF_ANSWERS = ["migrant_or_minority", "disability", "other_disadvantaged"];
const ESF_PLUS_ANSWERS = [
  "disability",
  "third_country_national",
  "foreign_background",
  "minority",
  "homeless",
  "rural",
];
const anyAnswer = (answer: string, names: readonly string[]) =>
  `'${answer}' in (${names.map((name) => `a.${name}`).join(", ")})`;
const byFramework = (esfPlus: string, esf: string) =>
  `case when framework = 'ESF_PLUS_2021_2027' then ${esfPlus} else ${esf} end`;
/** Only the questions of the project's own funding period are asked for. */
const hasAnswer = (answer: string) => byFramework(anyAnswer(answer, ESF_PLUS_ANSWERS), anyAnswer(answer, ESF_ANSWERS));

const entry = (row: string, asOf: string) => `
  select *, ${byFramework(COMPLETE_FOR_ESF_PLUS, COMPLETE_FOR_ESF)} as is_complete
  from (
    select p.*, f.id is not null as is_first, x.birth_date, x.gender,
      extract(year from age(p.entry_date, x.birth_date)) as age, o.starts_on, o.ends_on, w.framework,
      a.participant_id is null or ${hasAnswer("NOT_ASKED")} as lacks_answer,
      not a.refusal_documented and ${hasAnswer("REFUSED")} as lacks_evidence
    from participation p
    join participant x on x.id = p.participant_id
    join project o on o.code = p.project_code
    join (select distinct project_code, framework from ${row}) w on w.project_code = p.project_code
    left join (${firstParticipations(asOf)}) f on f.participant_id = p.participant_id and f.id = p.id
    left join sensitive_answers a on a.participant_id = p.participant_id and a.participation_id = p.id
    where p.entry_date <= ${asOf}
  ) asked`;

const reported = (table: string, day: string, asOf: string) => `
  select f.*, p.project_code, p.entry_date, p.exit_date, p.labour_status
  from ${table} f
  join participation p on p.participant_id = f.participant_id and p.id = f.participation_id
  where p.entry_date <= ${asOf} and f.${day} <= ${asOf}`;

const person = (row: string) => `
  select participant_id, project_code, records, count(*) over (partition by participant_id) as found,
    count(*) over (partition by participant_id, project_code) as copies
  from ${row}`;

/**
 * SQL of each basis, with `participant_id` and `project_code` among its columns.
 *
 * | basis | one row per |
 * | --- | --- |
 * | `record` | record of the release, with all its columns |
 * | `person` | record, with how many the person has in the release (`found`), and in this project (`copies`) |
 * | `entry` | participation, with what was asked at its entry; `is_first` tells the first of a record |
 * | `event`, `followUp` | fact reported with a participation, with `entry_date`, `exit_date`, `labour_status` of that |
 * | `task` | follow-up that is due of a record that has ended |
 *
 * @param asOf - SQL of a date, such as `$1::date`.
 */
export function basisSql(basis: Basis, tables: ReleaseTables, asOf: string): string {
  const sql: Readonly<Record<Basis, string>> = {
    record: `select * from ${tables.row}`,
    person: person(tables.row),
    entry: entry(tables.row, asOf),
    event: reported("event", "occurred_on", asOf),
    followUp: reported("follow_up", "observed_on", asOf),
    task: `select * from (${followUpTasks(asOf)}) t where due_on <= ${asOf}`,
  };
  return sql[basis];
}

import { participants, participations, sensitiveAnswers } from "../tables/participants.ts";
import type { TableSpec } from "../tables/table-spec.ts";
import type { Rule } from "./rule.ts";

/** V01: without it the record is incomplete. It is kept, but counts in the grand total alone. */
const complete = (table: TableSpec, column: string, onlyWhen?: string): Rule => ({
  code: "V01",
  severity: "warning",
  table,
  column,
  right: onlyWhen ? `${column} is given when labour_status is ${onlyWhen}` : `${column} is given`,
  broken: onlyWhen ? `r.${column} is null and r.labour_status = '${onlyWhen}'` : `r.${column} is null`,
  wrong: "the record is incomplete: it counts in the grand total only",
  needsWholeRow: true,
});

const SENSITIVE = sensitiveAnswers.columns.filter(({ type }) => type.sql === "answer").map(({ name }) => name);
const answered = (state: string) =>
  `array_to_string(array_remove(array[${SENSITIVE.map((name) => `case when r.${name} = '${state}' then '${name}' end`).join(", ")}], null), ', ')`;
const anyAnswer = (state: string) => `'${state}' in (${SENSITIVE.map((name) => `r.${name}`).join(", ")})`;

/** Rules about participants, their participations and what was asked at entry. */
export const PARTICIPATION_RULES: readonly Rule[] = [
  complete(participants, "birth_date"),
  complete(participants, "gender"),
  complete(participations, "labour_status"),
  complete(participations, "education_level"),
  complete(participations, "unemployed_since", "UNEMPLOYED"),
  complete(participations, "in_education", "INACTIVE"),
  {
    code: "V03",
    severity: "error",
    table: participations,
    column: "unemployed_since",
    right: "unemployed_since is given only when labour_status is UNEMPLOYED",
    broken: "r.unemployed_since is not null and r.labour_status is distinct from 'UNEMPLOYED'",
    wrong: "labour_status is {coalesce(r.labour_status::text, 'empty')}",
    needsWholeRow: true,
  },
  {
    code: "V03",
    severity: "error",
    table: participations,
    column: "unemployed_since",
    right: "unemployed_since is not after entry_date",
    broken: "r.unemployed_since > r.entry_date",
    wrong: "the entry was on {r.entry_date}",
  },
  {
    code: "V04",
    severity: "error",
    table: participations,
    column: "exit_date",
    right: "exit_date is not before entry_date",
    broken: "r.exit_date < r.entry_date",
    wrong: "the entry was on {r.entry_date}",
  },
  {
    code: "EXIT_REASON",
    severity: "error",
    table: participations,
    column: "exit_reason",
    right: "exit_reason is given only with exit_date",
    broken: "r.exit_reason is not null and r.exit_date is null",
    wrong: "there is no exit",
    needsWholeRow: true,
  },
  {
    code: "V05",
    severity: "warning",
    table: participations,
    column: "entry_date",
    right: "entry_date lies within the dates of the project",
    joins: "join known_project p on p.code = r.project_code",
    broken: "r.entry_date not between p.starts_on and p.ends_on",
    wrong: "the project runs from {p.starts_on} to {p.ends_on}",
  },
  {
    code: "V05",
    severity: "warning",
    table: participations,
    column: "entry_date",
    right: "the participant is 15 to 75 years old at entry",
    broken: "extract(year from age(r.entry_date, r.birth_date)) not between 15 and 75",
    wrong: "the age would be {extract(year from age(r.entry_date, r.birth_date))}",
  },
  {
    code: "V13",
    severity: "warning",
    table: participations,
    column: "exit_date",
    right: "exit_date is after entry_date: an event of one day is no participation",
    broken: "r.exit_date = r.entry_date",
    wrong: "entry and exit are on the same day",
  },
  {
    code: "V10",
    severity: "warning",
    table: sensitiveAnswers,
    column: "refusal_documented",
    right: "where an answer is REFUSED, the attempt to ask is documented",
    broken: `not r.refusal_documented and ${anyAnswer("REFUSED")}`,
    wrong: `refused: {${answered("REFUSED")}}`,
    needsWholeRow: true,
  },
  {
    code: "V10",
    severity: "warning",
    table: sensitiveAnswers,
    column: null,
    right: "every sensitive question is asked",
    broken: anyAnswer("NOT_ASKED"),
    wrong: `not asked: {${answered("NOT_ASKED")}}`,
    needsWholeRow: true,
  },
];

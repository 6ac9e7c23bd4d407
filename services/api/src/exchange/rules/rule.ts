import type { Severity } from "../problems/problem.ts";
import { PROBLEM_COLUMNS } from "../staging/stage-tables.ts";
import type { TableSpec } from "../tables/table-spec.ts";
import type { RuleCode } from "./rule-codes.ts";

/** A rule about whole rows: data, from which the check and its documentation are made. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly table: TableSpec;
  /** Column that the problem is told at; null where it is about several. */
  readonly column: string | null;
  /** What holds where the rule is kept. */
  readonly right: string;
  /** SQL: the row `r` breaks the rule. Whatever is unknown must make it null or false. */
  readonly broken: string;
  /** What is wrong, where more can be said than that `right` does not hold; {SQL} in braces is filled in. */
  readonly wrong?: string;
  /** SQL joins that `broken` and `wrong` need. */
  readonly joins?: string;
  /** The condition reads the absence of a value, so a row with a faulty cell proves nothing. */
  readonly needsWholeRow?: boolean;
  /** The parent's column by which an earlier row of the database can come to break the rule, too. */
  readonly parentColumn?: string;
}

/** Where the rows to check come from, and as whose problem they are told. */
export interface RuleTarget {
  /** SQL that gives rows `r`. */
  readonly rows: string;
  readonly file: string;
  readonly column: string | null;
  /** SQL text that stands before what is wrong. */
  readonly about?: string;
}

/** The statement that looks for broken rows and puts each into the problem table. */
export function reportBroken(rule: Rule, target: RuleTarget): string {
  const { code, severity, broken, joins = "", table, needsWholeRow = false } = rule;
  const value = target.about ? "null" : asWritten(rule);
  const wrong = filledIn(rule.wrong ?? "the rule is not kept");
  const conditions = [
    `(${broken})`,
    ...(needsWholeRow ? [table.kind === "people" ? "not (r.faulty or r.parent_faulty)" : "not r.faulty"] : []),
  ];
  return `insert into import_problem (${PROBLEM_COLUMNS})
    select ${text(target.file)}, r.line, ${target.column === null ? "null" : text(target.column)}, ${text(code)}, ${text(severity)}, ${value},
      ${target.about ? `${target.about} || ` : ""}${wrong}, ${text(rule.right)}
    from ${target.rows} ${joins} where ${conditions.join(" and ")}`;
}

/** SQL: the cell as it stood in the file, or nearly so. */
function asWritten({ table, column }: Rule): string {
  const isYesNo = table.columns.some(({ name, type }) => name === column && type.sql === "boolean");
  if (isYesNo) return `case when r.${column} then 'YES' when not r.${column} then 'NO' end`;
  return column === null ? "null" : `left(r.${column}::text, 80)`;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** A sentence with {SQL} in it, as SQL. */
function filledIn(sentence: string): string {
  const expressions = [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, expression]) => expression);
  const format = text(sentence.replaceAll("%", "%%").replaceAll(/\{[^}]+\}/g, "%s"));
  return expressions.length > 0 ? `format(${[format, ...expressions].join(", ")})` : format.replaceAll("%%", "%");
}

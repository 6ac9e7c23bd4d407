import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { type ImportReport, MAX_PROBLEMS, type ProblemTotal } from "../import-report.ts";
import type { Problem } from "./problem.ts";

type FoundProblems = Pick<ImportReport, "errors" | "warnings" | "totals" | "problems" | "problemsLeftOut">;

/** Counts all problems and takes the first of them along. */
export async function readProblems(client: Client): Promise<FoundProblems> {
  const { rows: totals } = await client.query<ProblemTotal>(
    "select rule, severity, count(*)::int as count from import_problem group by rule, severity order by severity, rule",
  );
  const { rows: problems } = await client.query<Problem>(
    `select file, line, column_name as column, rule, severity, value, wrong, right_would_be as right
     from import_problem order by severity, file, line, column_name, rule, wrong limit $1`,
    [MAX_PROBLEMS],
  );
  const errors = sum(totals.filter(({ severity }) => severity === "error"));
  const warnings = sum(totals.filter(({ severity }) => severity === "warning"));
  return { errors, warnings, totals, problems, problemsLeftOut: errors + warnings - problems.length };
}

// A spreadsheet would run a cell that begins with one of these signs as a formula.
const tamed = (column: string) => `regexp_replace(${column}, '^([-=+@])', '''\\1')`;

/** Writes all problems to a CSV file, however many there are. */
export async function writeProblems(client: Client, file: string): Promise<void> {
  const query = `select ${tamed("file")} as file, line, column_name as "column", rule, severity, ${tamed("value")} as value, wrong, right_would_be as "right"
    from import_problem order by file, line, column_name, rule, wrong`;
  await pipeline(
    client.query(copyTo(`copy (${query}) to stdout (format csv, header)`)),
    createWriteStream(file, { mode: 0o600 }),
  );
}

const sum = (totals: readonly ProblemTotal[]) => totals.reduce((total, { count }) => total + count, 0);

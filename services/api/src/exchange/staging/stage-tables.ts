import type { TableSpec } from "../tables/table-spec.ts";

/** Columns of the problem table, in the order in which {@link ProblemLog} writes them. */
export const PROBLEM_COLUMNS = "file, line, column_name, rule, severity, value, wrong, right_would_be";

/** Where problems gather until the import ends. */
export const CREATE_PROBLEM_TABLE = `
  create temporary table import_problem (
    file text not null, line integer not null, column_name text, rule text not null,
    severity text not null, value text, wrong text not null, right_would_be text not null
  ) on commit drop`;

/** Made here for every participant, and used only for those who turn out to be new. */
const CANDIDATE = ["candidate_id uuid not null", "record_key bigint not null"];

/** Where the rows of one file lie as they came, typed, until they have been checked. */
export function createStageTable({ table, columns }: TableSpec): string {
  const own = columns.map(({ name, type }) => `${name} ${type.sql}`);
  const all = [
    "line integer not null",
    "faulty boolean not null",
    ...own,
    ...(table === "participant" ? CANDIDATE : []),
  ];
  return `create temporary table stage_${table} (${all.join(", ")}) on commit drop`;
}

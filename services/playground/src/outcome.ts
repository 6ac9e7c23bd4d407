import type { ExecutionResult } from "graphql";
import { tablesOf } from "./result-tables.ts";

const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? "" : "s"}`;

/** One sentence on how a run went, for those who do not see the result pane. */
export function tellOutcome({ data, errors = [] }: ExecutionResult): string {
  // What was found comes first: the order of an answer is that in which its parts were ready.
  const tables = [...tablesOf(data)].sort((one, other) => Number(other.rows.length > 0) - Number(one.rows.length > 0));
  const rows = tables.map(({ name, rows }) => `${count(rows.length, "row")} in ${name}`);
  const got = rows.length > 0 ? rows.join(", ") : data ? "no lists" : "nothing";
  const first = errors[0];
  if (!first) return `Answered: ${got}.`;
  return `Answered with ${count(errors.length, "error")}: ${first.message} Received: ${got}.`;
}

import type { $ZodIssue } from "zod/v4/core";
import type { DefinitionProblem } from "./definition-error.ts";

/** What a schema found wrong, in words: of alternatives, the problems of the one that is nearest to what was given. */
export const schemaProblems = (
  issues: readonly $ZodIssue[],
  base: readonly PropertyKey[] = [],
): readonly DefinitionProblem[] => issues.flatMap((issue) => problemsOf(issue, [...base, ...issue.path]));

function problemsOf(issue: $ZodIssue, path: readonly PropertyKey[]): readonly DefinitionProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: placeOf([...path, key]), message: "is not known here; leave it out" }));
  }
  if (issue.code === "invalid_union" && issue.message === "Invalid input" && issue.errors.length > 0) {
    const all = issue.errors.map((errors) => schemaProblems(errors, path));
    return nearest(all);
  }
  if (issue.code === "invalid_key")
    return [{ path: placeOf(path), message: issue.issues[0]?.message ?? issue.message }];
  return [{ path: placeOf(path), message: expected(issue) }];
}

/** Whoever wrote most of an alternative meant it: what is deepest, then what has least to correct. */
const nearest = (all: readonly (readonly DefinitionProblem[])[]): readonly DefinitionProblem[] =>
  [...all].sort((one, other) => depthOf(other) - depthOf(one) || one.length - other.length)[0] ?? [];

const depthOf = (problems: readonly DefinitionProblem[]): number =>
  Math.min(
    ...problems.map(({ path, message }) => path.split(".").length + (message.startsWith("is not known") ? -0.5 : 0)),
  );

const placeOf = (path: readonly PropertyKey[]) => path.map(String).join(".");

const expected = ({ message }: $ZodIssue): string =>
  message.startsWith("Invalid input")
    ? `is missing or of the wrong kind (${message.toLowerCase()})`
    : `give ${message}`;

import { DefinitionError } from "./definition-error.ts";
import { definitionSchema } from "./definition-schema.ts";
import { referenceProblems } from "./reference-problems.ts";
import type { ReportDefinition } from "./report-definition.ts";
import { schemaProblems } from "./schema-problems.ts";

type Schema = ReturnType<typeof definitionSchema>;
let schema: Schema | undefined;

/**
 * Reads a definition that came from outside, such as a file.
 *
 * @param value - What JSON said.
 * @throws {@link DefinitionError} with every problem, where it is and what would be right.
 * @example
 * const definition = checkDefinition(JSON.parse(await readFile("report.json", "utf8")));
 */
export function checkDefinition(value: unknown): ReportDefinition {
  schema ??= definitionSchema();
  const checked = schema.safeParse(value);
  if (!checked.success) throw new DefinitionError(schemaProblems(checked.error.issues));
  const definition = value as ReportDefinition;
  const problems = referenceProblems(definition);
  if (problems.length > 0) throw new DefinitionError(problems);
  return definition;
}

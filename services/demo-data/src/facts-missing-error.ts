/** The facts folders lack something that made-up people need: a file, a column, a project, an open pathway. */
export class FactsMissingError extends Error {
  override readonly name = "FactsMissingError";
  readonly code = "FACTS_MISSING";
}

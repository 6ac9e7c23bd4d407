import { SdkError, type SdkErrorOptions } from "../../model/index.ts";

/** One thing that is wrong with a definition. */
export interface DefinitionProblem {
  /** Where, such as `blocks.2.data.ask.measure`; empty for the whole. */
  readonly path: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** A value is no definition of a report; all that is wrong with it is told at once. */
export class DefinitionError extends SdkError {
  override readonly name = "DefinitionError";
  override readonly code = "DEFINITION";

  /** @param problems - At least one. */
  constructor(
    readonly problems: readonly DefinitionProblem[],
    options?: SdkErrorOptions,
  ) {
    const lines = problems.map(({ path, message }) => `\n- ${path === "" ? "definition" : path}: ${message}`);
    super(`This is no definition of a report; correct:${lines.join("")}`, options);
  }
}

import { SdkError, type StatTable } from "../../model/index.ts";
import type { ReportRequest } from "../contracts/plugins.ts";
import type { DataDefinition } from "../definition/report-definition.ts";
import type { Answers } from "./ask-sources.ts";
import { bindQuestion } from "./bind-question.ts";
import { PluginFailedError } from "./build-errors.ts";

/**
 * The table of a definition: the answer to its question, or what a transform makes of its tables.
 *
 * @throws the {@link SdkError} of the question that was refused, or of the transform that its tables do not fit.
 */
export function makeTable(data: DataDefinition, request: ReportRequest, answers: Answers): StatTable {
  if ("ask" in data) {
    const answer = answers(data.from ?? request.sources[0].name, bindQuestion(data.ask, request.params));
    if (answer.status === "refused") throw answer.error;
    return answer.table;
  }
  const tables = data.of.map((inner) => makeTable(inner, request, answers));
  const transform = request.transforms.find(({ name }) => name === data.transform);
  if (!transform) throw new TypeError(`The transform ${data.transform} was not looked for.`);
  return attempt("transform", transform.name, () => transform.apply(tables, data.options ?? {}));
}

/** Runs a plugin, whose unforeseen failures are told from refusals. */
export function attempt<Result>(kind: "transform" | "visual", name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof SdkError) throw error;
    throw new PluginFailedError(kind, name, { cause: error });
  }
}

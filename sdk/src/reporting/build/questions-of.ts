import type { Question } from "../../model/index.ts";
import { dataOf } from "../definition/definition-parts.ts";
import type { ReportDefinition } from "../definition/report-definition.ts";
import { bindQuestion } from "./bind-question.ts";
import { questionKey } from "./question-key.ts";

/**
 * What a report asks its sources, each question once, by its key.
 *
 * @param params - What is chosen for every parameter.
 * @param isOf - Whether questions of a source are wanted, by the name that the definition gives it; undefined stands for
 *   the report's first source. Default: all are.
 */
export function questionsOf(
  { blocks }: Pick<ReportDefinition, "blocks">,
  params: Readonly<Record<string, string>>,
  isOf: (source: string | undefined) => boolean = () => true,
): ReadonlyMap<string, Question> {
  const questions = dataOf(blocks).flatMap(({ data }) =>
    "ask" in data && isOf(data.from) ? [bindQuestion(data.ask, params)] : [],
  );
  return new Map(questions.map((question) => [questionKey(question), question]));
}

import { GraphError } from "../../graph/errors.ts";
import { QuestionError } from "../questions/question-error.ts";

/** Does the work; a question that cannot be answered is told to the asker with what is near it. */
export async function toldOf<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    const { message, path, nearest } = error;
    throw new GraphError("QUESTION_REFUSED", message, { path, nearest });
  }
}

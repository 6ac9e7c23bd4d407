import { type Question, SdkError, type Source, type SourceAnswer } from "../../model/index.ts";
import type { ReportRequest } from "../contracts/plugins.ts";
import { BuildCancelledError, PluginFailedError } from "./build-errors.ts";
import { questionKey } from "./question-key.ts";
import { questionsOf } from "./questions-of.ts";

/** The answers of all sources: to a question asked of a source, by its name. */
export type Answers = (source: string, question: Question) => SourceAnswer;

/**
 * Asks each source once for all that a definition needs of it.
 *
 * @throws what the sources threw if none of them could be asked; where one could, the parts of the others fail alone.
 */
export async function askSources(request: ReportRequest): Promise<Answers> {
  const wanted = request.sources
    .map((source) => ({ source, questions: questionsFor(source, request) }))
    .filter(({ questions }) => questions.size > 0);
  const asked = await Promise.all(wanted.map(({ source, questions }) => askSource(source, questions, request.signal)));
  const failures = asked.flatMap((answers) => (answers instanceof SdkError ? [answers] : []));
  const [first] = failures;
  if (first && failures.length === asked.length) throw first;
  const bySource = new Map(wanted.map(({ source }, place) => [source.name, asked[place]]));
  return (name, question) => {
    const answers = bySource.get(name);
    if (answers instanceof SdkError) return { status: "refused", error: answers };
    const answer = answers?.get(questionKey(question));
    if (!answer) throw new TypeError(`The question ${questionKey(question)} was not asked of ${name}.`);
    return answer;
  };
}

const questionsFor = (source: Source, { definition, params, sources }: ReportRequest) =>
  questionsOf(definition, params, (name = sources[0].name) => name === source.name);

/** The answers by key of the question; an {@link SdkError} where the source could not be asked. */
async function askSource(source: Source, questions: ReadonlyMap<string, Question>, signal: AbortSignal | undefined) {
  try {
    const answers = await source.ask([...questions.values()], { signal });
    if (answers.length !== questions.size) {
      throw new RangeError(`${questions.size} questions were answered by ${answers.length} answers.`);
    }
    return new Map([...questions.keys()].flatMap((key, place) => pair(key, answers[place])));
  } catch (error) {
    if (signal?.aborted) throw new BuildCancelledError({ cause: error });
    if (error instanceof SdkError) return error;
    throw new PluginFailedError("source", source.name, { cause: error });
  }
}

const pair = (key: string, answer: SourceAnswer | undefined): [string, SourceAnswer][] =>
  answer ? [[key, answer]] : [];

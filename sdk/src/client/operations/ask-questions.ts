import type { SourceAnswer, StatisticsQuestion } from "../../model/index.ts";
import { UnansweredError } from "../errors/unanswered-error.ts";
import type { CallOptions, Result, Transport } from "../transport/transport.ts";
import { isAboutQuestion } from "./about-question.ts";
import { TABLE_FIELDS, type TableAnswer } from "./table-fields.ts";
import { tableOf } from "./table-of-answer.ts";

/** Cost points of questions that one operation asks at most; under the service's limit, for the fields cost, too. */
const MOST_COST = 30_000;
/** Questions of one operation; the service limits the length of documents. */
const MOST_QUESTIONS = 12;

/** Cost points of one question: 50, and five times as many for every breakdown. */
const costOf = ({ by = [] }: StatisticsQuestion) => 50 * 5 ** Math.min(by.length, 4);

interface Told {
  readonly [alias: string]: TableAnswer | null;
}

/**
 * Asks questions of one release: together in one operation, or in several that are pinned to the release of the first.
 *
 * @throws {@link ClientError} if the service does not answer at all.
 */
export async function askQuestions(
  transport: Transport,
  questions: readonly StatisticsQuestion[],
  options: CallOptions = {},
): Promise<readonly SourceAnswer[]> {
  const once = () => askInRuns(transport, questions, options);
  const answers = await once();
  // A release that was published between two operations: the first of them belong to the one before.
  return answers.some(isGone) ? once() : answers;
}

async function askInRuns(
  transport: Transport,
  questions: readonly StatisticsQuestion[],
  options: CallOptions,
): Promise<readonly SourceAnswer[]> {
  const answers: SourceAnswer[] = [];
  let release: string | null = null;
  for (const run of runsOf(questions)) {
    const told = await askTogether(transport, run, release, options);
    answers.push(...told);
    release ??= releaseOf(told);
  }
  return answers;
}

const isGone = (answer: SourceAnswer) => answer.status === "refused" && answer.error.code === "RELEASE_GONE";

/** Questions in runs that one operation may ask, in order. */
export function runsOf(questions: readonly StatisticsQuestion[]): readonly (readonly StatisticsQuestion[])[] {
  const runs: StatisticsQuestion[][] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (const question of questions) {
    cost += costOf(question);
    const last = runs.at(-1);
    if (last && cost <= MOST_COST && last.length < MOST_QUESTIONS) last.push(question);
    else {
      runs.push([question]);
      cost = costOf(question);
    }
  }
  return runs;
}

async function askTogether(
  transport: Transport,
  questions: readonly StatisticsQuestion[],
  release: string | null,
  options: CallOptions,
): Promise<readonly SourceAnswer[]> {
  const variables = Object.fromEntries(questions.map((question, at) => [`q${at}`, inputOf(question, release)]));
  try {
    const result = await transport.request<Told, typeof variables>(documentFor(questions.length), variables, options);
    return questions.map((_, at) => answerAt(result, `q${at}`));
  } catch (error) {
    if (!isAboutQuestion(error)) throw error;
    if (questions.length === 1) return [{ status: "refused", error }];
    // One question that makes no sense at all takes its operation with it: each is asked by itself.
    const answers: SourceAnswer[] = [];
    for (const question of questions) answers.push(...(await askTogether(transport, [question], release, options)));
    return answers;
  }
}

const documentFor = (count: number) => {
  const places = Array.from({ length: count }, (_, at) => `q${at}`);
  const variables = places.map((name) => `$${name}: StatisticsInput!`).join(", ");
  const fields = places.map((name) => `  ${name}: statistics(input: $${name}) { ...TableFields }`).join("\n");
  return `query Statistics(${variables}) {\n${fields}\n}\n${TABLE_FIELDS}`;
};

/** A question as the service takes it. */
export const inputOf = ({ measure, statistic, by, where }: StatisticsQuestion, release: string | null) => ({
  measure,
  ...(statistic && { statistic }),
  ...(by && { by }),
  ...(where && { where: conditionsOf(where) }),
  ...(release !== null && { release }),
});

/** Filters that were left undefined are none. */
const conditionsOf = (where: Readonly<Record<string, string | undefined>>) =>
  Object.entries(where)
    .filter(([, category]) => category !== undefined)
    .map(([dimension, category]) => ({ dimension, category }));

function answerAt({ data, errors }: Result<Told>, alias: string): SourceAnswer {
  const table = data[alias];
  if (table) return { status: "answered", table: tableOf(table) };
  const error = errors.find(({ path }) => path?.[0] === alias);
  return { status: "refused", error: error ?? new UnansweredError() };
}

function releaseOf(answers: readonly SourceAnswer[]): string | null {
  for (const answer of answers) if (answer.status === "answered") return answer.table.passport.release;
  return null;
}

import type { Question, Source, StatisticsQuestion, StatTable } from "../../model/index.ts";
import { AskCancelledError, QuestionUnknownError } from "./source-errors.ts";

/**
 * Answers questions from tables at hand: a table answers the question of its measure, its statistic, the dimensions
 * that it has, in their order, and the conditions that it is under. A targets question is answered by a table with a
 * condition on `project`.
 *
 * @example
 * const source = memorySource([table]);
 */
export const memorySource = (tables: readonly StatTable[], name = "memory"): Source => ({
  name,
  async ask(questions, { signal } = {}) {
    if (signal?.aborted) throw new AskCancelledError(name, { cause: signal.reason });
    return questions.map((question) => {
      const table = tables.find((one) => answers(one, question));
      if (table) return { status: "answered", table };
      const error = new QuestionUnknownError(name, JSON.stringify(question), tables.map(questionWords));
      return { status: "refused", error };
    });
  },
});

function answers(table: StatTable, question: Question): boolean {
  if ("targets" in question) {
    const isTargets = table.dimensions.some(({ code }) => code === "target");
    return isTargets && filtersOf(table) === JSON.stringify([["project", question.targets.project]]);
  }
  return (
    table.measure.code === question.measure &&
    (question.statistic === undefined || question.statistic === table.statistic) &&
    sorted(question.where ?? {}) === filtersOf(table) &&
    JSON.stringify(question.by ?? []) === JSON.stringify(table.dimensions.map(({ code }) => code))
  );
}

const filtersOf = ({ conditions }: StatTable): string =>
  sorted(Object.fromEntries(conditions.map(({ dimension, category }) => [dimension.code, category.code])));

const sorted = (where: NonNullable<StatisticsQuestion["where"]>): string =>
  JSON.stringify(Object.entries(where).sort(([one], [other]) => (one < other ? -1 : 1)));

const questionWords = ({ measure, statistic, dimensions, conditions }: StatTable): string => {
  const by = dimensions.length === 0 ? "" : ` by ${dimensions.map(({ code }) => code).join(", ")}`;
  const where = conditions.map(({ dimension, category }) => ` where ${dimension.code} is ${category.code}`).join("");
  return `${statistic} of ${measure.code}${by}${where}`;
};

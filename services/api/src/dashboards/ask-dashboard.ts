import type { Question as ReportQuestion, StatisticsQuestion } from "@digipoint/sdk/model";
import { questionsOf } from "@digipoint/sdk/reporting";
import { GraphError } from "../graph/errors.ts";
import type { Answer } from "../statistics/answers/answer.ts";
import type { Asker } from "../statistics/answers/asker.ts";
import { toldOf } from "../statistics/answers/told-of.ts";
import type { Question } from "../statistics/questions/question.ts";
import type { ReleaseHead } from "../statistics/releases/release-head.ts";
import type { Audience } from "../statistics/tables/answer-questions.ts";
import type { Dashboard } from "./dashboard.ts";

/** One question of a dashboard with its answer, or with why there is none. */
export type DashboardTable = { readonly key: string } & (
  | { readonly answer: Answer; readonly refusal: null }
  | { readonly answer: null; readonly refusal: GraphError }
);

/** Figures of a dashboard are those of its audience, whoever looks at it. */
const audienceFor = ({ audience }: Pick<Dashboard, "audience">): Audience =>
  audience === "PUBLIC" ? "public" : "known";

/**
 * The answers to all that a dashboard asks, from one release: each question once, in the order of the definition. A
 * question that is refused stands alone.
 *
 * What a public dashboard shows takes nothing off a day's budget: its few questions are the same for everybody, so that
 * opening it explores nothing. With a credential every question is noted and counted, as it is anywhere else.
 */
export async function askDashboard(
  asker: Asker,
  dashboard: Pick<Dashboard, "definition" | "audience">,
  release: ReleaseHead,
  chosen: Readonly<Record<string, string>>,
): Promise<readonly DashboardTable[]> {
  const questions = [...questionsOf(dashboard.definition, chosen)];
  return Promise.all(
    questions.map(async ([key, question]): Promise<DashboardTable> => {
      try {
        return { key, answer: await askOne(asker, dashboard, release, question), refusal: null };
      } catch (error) {
        if (!(error instanceof GraphError && error.extensions["code"] === "QUESTION_REFUSED")) throw error;
        return { key, answer: null, refusal: error };
      }
    }),
  );
}

async function askOne(
  asker: Asker,
  dashboard: Pick<Dashboard, "audience">,
  release: ReleaseHead,
  asked: ReportQuestion,
): Promise<Answer> {
  if ("targets" in asked) throw new GraphError("QUESTION_REFUSED", "A dashboard asks statistics, not targets.");
  const audience = audienceFor(dashboard);
  const table = await toldOf(() => asker.statistics.protectedTable(questionOf(asked), release, audience));
  if (audience === "known") {
    await asker.ledger.enter(asker, {
      release: release.code,
      question: table.question,
      cells: table.statuses.length,
      hidden: table.statuses.filter((status) => status === "HIDDEN").length,
    });
  }
  return { table, audience };
}

const questionOf = ({ measure, statistic, by, where }: StatisticsQuestion): Question => ({
  measure,
  statistic: statistic ?? null,
  by: by ?? [],
  where: Object.entries(where ?? {}).map(([dimension, category]) => ({ dimension, category })),
});

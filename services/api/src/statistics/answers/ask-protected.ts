import type { Question } from "../questions/question.ts";
import type { Answer } from "./answer.ts";
import type { Asker } from "./asker.ts";
import { audienceOf } from "./audience.ts";
import { releaseFor } from "./release-for.ts";
import { toldOf } from "./told-of.ts";

/**
 * Answers a question from the current release: one way for the graph and for the plain addresses, so that both
 * give the same figures under the same rules. The question is in the audit before its answer leaves.
 *
 * @param pinned - Code of the release that the asker means; null for whichever is current.
 * @throws {@link GraphError} QUESTION_REFUSED, RELEASE_GONE, NO_RELEASE, RATE_LIMITED.
 */
export async function askProtected(asker: Asker, question: Question, pinned: string | null): Promise<Answer> {
  const release = await releaseFor(asker, pinned);
  const audience = audienceOf(asker.viewer);
  const table = await toldOf(() => asker.statistics.protectedTable(question, release, audience));
  await asker.ledger.enter(asker, {
    release: release.code,
    question: table.question,
    cells: table.statuses.length,
    hidden: table.statuses.filter((status) => status === "HIDDEN").length,
  });
  return { table, audience };
}

import type { CostBudget } from "../../graph/cost-budget.ts";
import { askProtected } from "../answers/ask-protected.ts";
import type { Asker } from "../answers/asker.ts";
import { audienceOf } from "../answers/audience.ts";
import { questionCost } from "../answers/question-cost.ts";
import { releaseFor } from "../answers/release-for.ts";
import { readAddress } from "./address-request.ts";
import { describeResponse } from "./describe-response.ts";
import { entityTag, hasTag } from "./entity-tag.ts";
import { writeAnswer } from "./write-answer.ts";

/**
 * Answers one plain address with a whole table. Who has it already is told so, which takes nothing off a budget.
 *
 * @throws {@link GraphError} as {@link askProtected}, BAD_REQUEST for an address that is not written right, and
 *   NOT_ACCEPTABLE for a format that there is not, or that cannot say the table.
 */
export async function answerAddress(url: URL, known: string | null, asker: Asker, budget: CostBudget) {
  const request = readAddress(url);
  const release = await releaseFor(asker, request.release);
  const audience = audienceOf(asker.viewer);
  const tag = entityTag(request, release, audience);
  const caching = {
    etag: tag,
    // A release may be withdrawn at any moment, so nobody may show a copy without asking whether it is still good.
    "cache-control": audience === "public" ? "public, no-cache" : "private, no-cache",
    vary: "Authorization",
  };
  if (hasTag(known, tag)) return new Response(null, { status: 304, headers: caching });
  const { headers: budgetLeft } = await budget.spend(asker, questionCost(request.question.by).field);
  const answer = await askProtected(asker, request.question, release.code);
  const body = await writeAnswer(answer, request, asker.aggregate);
  return new Response(body, { headers: { ...caching, ...budgetLeft, ...describeResponse(request, answer.table) } });
}

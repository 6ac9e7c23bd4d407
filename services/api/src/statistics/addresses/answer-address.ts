import type { CostBudget } from "../../graph/cost-budget.ts";
import { askProtected } from "../answers/ask-protected.ts";
import type { Asker } from "../answers/asker.ts";
import { audienceOf } from "../answers/audience.ts";
import { addressOf } from "../answers/question-address.ts";
import { questionCost } from "../answers/question-cost.ts";
import { releaseFor } from "../answers/release-for.ts";
import type { StatTable } from "../tables/stat-table.ts";
import { type AddressRequest, readAddress } from "./address-request.ts";
import { entityTag, hasTag } from "./entity-tag.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJson } from "./write-json.ts";

/**
 * Answers one plain address with a whole table. Who has it already is told so, which takes nothing off a budget.
 *
 * @throws {@link GraphError} as {@link askProtected}, and BAD_REQUEST for an address that is not written right.
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
  const body =
    request.format === "csv"
      ? writeCsv(answer, request.lang, request.dialect)
      : await writeJson(answer, request.lang, asker.aggregate);
  return new Response(body, { headers: { ...caching, ...budgetLeft, ...describing(request, answer.table) } });
}

/** What the response is, and what must be known of its figures even where they come without passport. */
function describing({ format, lang }: AddressRequest, { question, measure, citiesMissing, basis }: StatTable) {
  const release = "release" in basis ? basis.release : null;
  const name = [measure.code, ...question.by, release?.code ?? ""].join("_").replaceAll(/[^\w.-]/g, "");
  return {
    "content-language": lang,
    "content-type": format === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8",
    ...(format === "csv" && {
      "content-disposition": `attachment; filename="${name}.csv"`,
      link: `<${addressOf(question, "json", lang)}>; rel="alternate"; type="application/json"`,
    }),
    "digipoint-release": release?.code ?? "",
    "digipoint-data-as-of": release?.asOf ?? "",
    "digipoint-checksum": release?.checksum ?? "",
    ...(measure.version !== null && { "digipoint-definition-version": measure.version }),
    ...(citiesMissing.length > 0 && { "digipoint-cities-missing": citiesMissing.join(", ") }),
  };
}

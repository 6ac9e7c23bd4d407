import { PUBLIC_VIEWER } from "../../access/viewer.ts";
import type { CallerContext } from "../../graph/context.ts";
import { releaseFacts } from "../../statistics/answers/release-facts.ts";
import { releaseFor } from "../../statistics/answers/release-for.ts";
import { findDashboards } from "../find-dashboards.ts";
import { indexPage } from "./index-page.ts";
import { readPageRequest } from "./page-request.ts";
import { pageResponse } from "./page-response.ts";
import { PLAIN_POLICY } from "./plain-page.ts";

const MOST_LISTED = 100;

/** Lists the public dashboards, each in the version that was saved last. @throws {@link GraphError} as `releaseFor`. */
export async function answerIndex(url: URL, context: CallerContext): Promise<Response> {
  const { lang } = readPageRequest(url);
  const { id } = await releaseFor(context, null);
  const catalogue = await releaseFacts(context.aggregate).catalogue(id);
  const found = await findDashboards(context.db, PUBLIC_VIEWER, MOST_LISTED);
  const newest = found.filter(({ code }, place) => found.findIndex((one) => one.code === code) === place);
  const policy = `${PLAIN_POLICY}; frame-ancestors 'none'`;
  return pageResponse(indexPage(newest, lang, catalogue), { "content-security-policy": policy });
}

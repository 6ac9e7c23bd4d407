import { createHash } from "node:crypto";
import { PUBLIC_VIEWER } from "../../access/viewer.ts";
import type { CallerContext } from "../../graph/context.ts";
import { hasTag } from "../../statistics/addresses/entity-tag.ts";
import { releaseFacts } from "../../statistics/answers/release-facts.ts";
import { releaseFor } from "../../statistics/answers/release-for.ts";
import { askDashboard } from "../ask-dashboard.ts";
import { findDashboard } from "../find-dashboards.ts";
import { chosenOf, parametersOf } from "../parameters.ts";
import { buildPage } from "./build-page.ts";
import { framePolicy, refusedParent } from "./framing.ts";
import { readPageRequest } from "./page-request.ts";
import { pageResponse } from "./page-response.ts";
import { PLAIN_POLICY } from "./plain-page.ts";
import { missingPage, refusalPage } from "./refusal-pages.ts";
import type { RememberedPages } from "./remembered-pages.ts";

/** To be raised whenever the same dashboard is written differently. */
const WRITING = 1;

/** Whoever shows a copy asks within a minute whether it still holds, so that retiring and withdrawing act soon. */
const CACHING = "public, max-age=60, must-revalidate";

/** What says only words may stand in any frame, so that it is seen where the dashboard is missed. */
const WORDS_POLICY = { "content-security-policy": `${PLAIN_POLICY}; frame-ancestors *` };

/** Answers one dashboard as a page. @throws {@link GraphError} NO_RELEASE, BAD_USER_INPUT, BAD_REQUEST. */
export async function answerPage(
  request: Request,
  url: URL,
  context: CallerContext,
  pages: RememberedPages,
): Promise<Response> {
  const { code, version, lang, chosen } = readPageRequest(url);
  const dashboard = await findDashboard(context.db, PUBLIC_VIEWER, code, version);
  if (!dashboard) return pageResponse(missingPage(code, lang), WORDS_POLICY, 404);
  const stranger = refusedParent(request, dashboard);
  if (stranger !== null) return pageResponse(refusalPage(stranger, lang), WORDS_POLICY, 403);
  const release = await releaseFor(context, null);
  const catalogue = await releaseFacts(context.aggregate).catalogue(release.id);
  const params = chosenOf(parametersOf(dashboard, catalogue), chosen);
  const key = JSON.stringify([WRITING, release.code, release.checksum, code, dashboard.version, params, lang]);
  const etag = `"${createHash("sha256").update(key).digest("base64url")}"`;
  const headers = { etag, "cache-control": CACHING, "content-security-policy": framePolicy(dashboard) };
  if (hasTag(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  const draw = async () =>
    buildPage(dashboard, params, lang, await askDashboard(context, dashboard, release, params), context.aggregate);
  return pageResponse(await pages.forceFetch(key, { context: draw }), headers);
}

import type { Plugin } from "graphql-yoga";
import type { CallerContext } from "../../graph/context.ts";
import { GraphError } from "../../graph/errors.ts";
import { requestIdOf } from "../../graph/request-id.ts";
import type { Logger } from "../../platform/logger.ts";
import { problemOf } from "../../statistics/addresses/problem.ts";
import { answerIndex } from "./answer-index.ts";
import { answerPage } from "./answer-page.ts";
import { rememberedPages } from "./remembered-pages.ts";

interface PageDependencies<ServerContext> {
  readonly callerOf: (sent: { readonly request: Request } & ServerContext) => Promise<CallerContext>;
  readonly log: Logger;
}

/**
 * Every public dashboard as a page without script at `/dashboards/{code}`, which a page of its allowed origins may put
 * into a frame, and all of them at `/dashboards`. A credential opens nothing more here: what a page shows, everybody sees.
 */
export function useDashboardPages<ServerContext extends object>({
  callerOf,
  log,
}: PageDependencies<ServerContext>): Plugin<object, ServerContext> {
  const pages = rememberedPages();
  return {
    onRequest: async ({ request, url, serverContext, endResponse }) => {
      const isIndex = url.pathname === "/dashboards";
      if (!isIndex && !/^\/dashboards\/[^/]+$/.test(url.pathname)) return;
      try {
        if (request.method !== "GET") throw new GraphError("METHOD_NOT_ALLOWED", "Dashboards are read with GET.");
        const context = await callerOf({ ...serverContext, request });
        endResponse(await (isIndex ? answerIndex(url, context) : answerPage(request, url, context, pages)));
      } catch (error) {
        endResponse(problemOf(error, requestIdOf(request), log));
      }
    },
  };
}

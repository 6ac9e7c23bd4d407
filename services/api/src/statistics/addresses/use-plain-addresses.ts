import type { Plugin } from "graphql-yoga";
import { withDeliveries } from "../../exchange/http/open-api.ts";
import type { CostBudget } from "../../graph/cost-budget.ts";
import { GraphError } from "../../graph/errors.ts";
import { requestIdOf } from "../../graph/request-id.ts";
import type { Logger } from "../../platform/logger.ts";
import type { Asker } from "../answers/asker.ts";
import { answerAddress } from "./answer-address.ts";
import { openApi } from "./open-api.ts";
import { openForReading, readingAllowed } from "./open-reading.ts";
import { problemOf } from "./problem.ts";

const PREFIX = "/statistics/";
const DESCRIPTION = "/openapi.json";

export interface AddressDependencies<ServerContext> {
  /** Who sent a request, and what answers it. */
  readonly askerOf: (sent: { readonly request: Request } & ServerContext) => Promise<Asker>;
  readonly budget: CostBudget;
  readonly log: Logger;
}

/** Answers protected questions at plain addresses, for spreadsheets and scripts, and describes the addresses. */
export function usePlainAddresses<ServerContext extends object>({
  askerOf,
  budget,
  log,
}: AddressDependencies<ServerContext>): Plugin<object, ServerContext> {
  const description = JSON.stringify(withDeliveries(openApi()));
  return {
    onRequest: async ({ request, url, serverContext, endResponse }) => {
      const isDescription = url.pathname === DESCRIPTION;
      if (!isDescription && !url.pathname.startsWith(PREFIX)) return;
      const end = (response: Response) => endResponse(withoutBody(request, openForReading(response)));
      const isReading = request.method === "GET" || request.method === "HEAD";
      if (request.method === "OPTIONS") return end(readingAllowed());
      if (isDescription) {
        if (isReading) end(new Response(description, { headers: DESCRIBED }));
        return;
      }
      try {
        if (!isReading) throw new GraphError("METHOD_NOT_ALLOWED", "Statistics are read with GET or HEAD.");
        const asker = await askerOf({ ...serverContext, request });
        const known = request.headers.get("if-none-match");
        end(await answerAddress(url, known, asker, budget));
      } catch (error) {
        end(problemOf(error, requestIdOf(request), log));
      }
    },
  };
}

const DESCRIBED = { "content-type": "application/json; charset=utf-8", "cache-control": "no-cache" };

const withoutBody = ({ method }: Request, response: Response): Response =>
  method === "HEAD" ? new Response(null, { status: response.status, headers: response.headers }) : response;

import type { Plugin } from "graphql-yoga";
import type { Viewer } from "../../access/viewer.ts";
import { requestIdOf } from "../../graph/request-id.ts";
import type { Logger } from "../../platform/logger.ts";
import { problemOf } from "../../statistics/addresses/problem.ts";
import { DeliveryError } from "../deliveries/delivery.errors.ts";
import type { Deliveries } from "../deliveries/open-deliveries.ts";
import { reachOf } from "../reach/import-reach.ts";
import { json } from "./delivery-answer.ts";
import { deliveryProblem } from "./delivery-problem.ts";
import { DELIVERY_ROUTES } from "./delivery-routes.ts";

const PREFIX = "/deliveries";
const KEYS = "/deliveries/receipt-keys";

interface DeliveryDependencies {
  readonly deliveries: Deliveries;
  /** Who sent a request; throws for a credential that is not good. */
  readonly viewerOf: (request: Request) => Promise<Viewer>;
  readonly log: Logger;
}

/** Takes deliveries over HTTP: opened, filled, checked, committed or called off, and told of all the while. */
export function useDeliveries({ deliveries, viewerOf, log }: DeliveryDependencies): Plugin {
  return {
    onRequest: async ({ request, url, endResponse }) => {
      if (url.pathname !== PREFIX && !url.pathname.startsWith(`${PREFIX}/`)) return;
      if (url.pathname === KEYS && request.method === "GET") return endResponse(json(200, deliveries.publishedKeys));
      const requestId = requestIdOf(request);
      const answer = answerTo(request, url).catch(
        (error: unknown) => deliveryProblem(error, requestId) ?? problemOf(error, requestId, log),
      );
      endResponse(await answer);
    },
  };

  async function answerTo(request: Request, url: URL): Promise<Response> {
    const viewer = await viewerOf(request);
    if (reachOf(viewer) === null) throw new DeliveryError("NOT_YOURS_TO_SEND", "This credential may send no data.");
    for (const { path, methods } of DELIVERY_ROUTES) {
      const found = path.exec(url.pathname);
      if (!found) continue;
      const handle = methods[request.method];
      if (!handle) return notAllowed(Object.keys(methods));
      const { id = "", name = "" } = found.groups ?? {};
      return handle({ request, url, viewer, requestId: requestIdOf(request), deliveries, id, name });
    }
    throw new DeliveryError("DELIVERY_UNKNOWN", "There is nothing at this address.");
  }
}

const notAllowed = (methods: readonly string[]) =>
  new Response(null, { status: 405, headers: { allow: methods.join(", "), "cache-control": "no-store" } });

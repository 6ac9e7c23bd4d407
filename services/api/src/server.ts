import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import { createYoga, type Plugin, type YogaInitialContext } from "graphql-yoga";
import type { TokenVerifier } from "./access/access-token.ts";
import { auditLog } from "./access/audit-log.ts";
import { authenticate } from "./access/authenticate.ts";
import { useDashboardPages } from "./dashboards/pages/use-dashboard-pages.ts";
import type { CallerContext } from "./graph/context.ts";
import { createCostBudget } from "./graph/cost-budget.ts";
import type { Limits } from "./graph/limits.ts";
import { once } from "./graph/once.ts";
import { requestIdOf } from "./graph/request-id.ts";
import { schema } from "./graph/schema.ts";
import { useSnapshot } from "./graph/snapshot.ts";
import { useAnswers } from "./graph/use-answers.ts";
import { useClosedIntrospection } from "./graph/use-closed-introspection.ts";
import { useCostLimits } from "./graph/use-cost-limits.ts";
import { useJsonRequests } from "./graph/use-json-requests.ts";
import { usePlainRoutes } from "./graph/use-plain-routes.ts";
import { useReadingAudit } from "./graph/use-reading-audit.ts";
import { useRequestLog } from "./graph/use-request-log.ts";
import { useSeparateQuestions } from "./graph/use-separate-questions.ts";
import type { DatabasePool } from "./platform/database.ts";
import type { Health } from "./platform/health.ts";
import type { Logger } from "./platform/logger.ts";
import { usePlainAddresses } from "./statistics/addresses/use-plain-addresses.ts";
import { createQuestionLedger } from "./statistics/answers/question-ledger.ts";
import { currentRelease } from "./statistics/releases/current-release.ts";
import type { Releases } from "./statistics/releases/open-releases.ts";
import { createStatistics } from "./statistics/tables/create-statistics.ts";

export interface ServiceDependencies {
  readonly database: DatabasePool;
  readonly releases: Releases;
  /** Finalises cell keys; the same for ever. */
  readonly cellKeySecret: string;
  readonly verifyToken: TokenVerifier;
  readonly limits: Limits;
  readonly health: Health;
  readonly log: Logger;
  /** Further plugins, such as the playground. */
  readonly plugins?: readonly Plugin[];
}

/** How long a file of a delivery may take to come in. */
const UPLOAD_MS = 30 * 60_000;

interface NodeRequest {
  readonly req?: { readonly socket: { readonly remoteAddress?: string } };
}

/** The GraphQL service as one request handler: `fetch` for tests, a Node request listener for the server. */
export function createService(dependencies: ServiceDependencies) {
  const { database, limits, health, log, plugins = [] } = dependencies;
  const budget = createCostBudget(limits);
  const callerOf = contextOf(dependencies);
  return createYoga<NodeRequest, CallerContext>({
    schema,
    graphqlEndpoint: "/graphql",
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maskedErrors: false, // every error passes through useAnswers, which masks what it does not know
    maxRequestBodySize: limits.bodyBytes,
    cors: false,
    logging: false,
    context: callerOf,
    plugins: [
      useRequestLog(log),
      usePlainRoutes(health),
      usePlainAddresses({ askerOf: callerOf, budget, log }),
      useDashboardPages({ callerOf, log }),
      ...plugins,
      useJsonRequests(),
      useClosedIntrospection(),
      useSeparateQuestions(),
      useCostLimits(limits, budget),
      useReadingAudit(),
      useSnapshot(database.prisma, limits),
      useAnswers(log),
    ],
  });
}

/** Finds out who asks, once a request. */
function contextOf({ database, releases, cellKeySecret, verifyToken, limits }: ServiceDependencies) {
  const statistics = createStatistics({ pool: database.aggregate, cellKeySecret });
  const ledger = createQuestionLedger(database.aggregate, limits);
  return async ({ request, req }: Pick<YogaInitialContext, "request"> & NodeRequest): Promise<CallerContext> => {
    const requestId = requestIdOf(request);
    const viewer = await authenticate(request.headers.get("authorization"), database.sidePool, verifyToken);
    return {
      requestId,
      viewer,
      audit: auditLog(database.sidePool, viewer, requestId),
      address: req?.socket.remoteAddress ?? "local",
      db: database.prisma,
      aggregate: database.aggregate,
      statistics,
      currentRelease: once(() => currentRelease(database.sidePool)),
      ledger,
      releases,
    };
  };
}

/** The same as an HTTP server with its time limits set; it does not listen yet. */
export function createServer(dependencies: ServiceDependencies): Server {
  const server = createHttpServer(createService(dependencies));
  server.requestTimeout = UPLOAD_MS;
  server.on("request", (request) => boundBody(request, dependencies.limits.operationMs));
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 5_000;
  return server;
}

/** Questions are small: whoever is slow in sending one is cut off, so that nobody keeps connections busy with nothing. */
function boundBody(request: IncomingMessage, patienceMs: number): void {
  if (request.url?.startsWith("/deliveries/")) return;
  const impatience = setTimeout(() => void (request.complete || request.destroy()), patienceMs);
  request.once("close", () => clearTimeout(impatience));
}

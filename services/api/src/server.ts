import { createServer as createHttpServer, type Server } from "node:http";
import { createYoga, type Plugin } from "graphql-yoga";
import type { TokenVerifier } from "./access/access-token.ts";
import { auditLog } from "./access/audit-log.ts";
import { authenticate } from "./access/authenticate.ts";
import type { CallerContext } from "./graph/context.ts";
import type { Limits } from "./graph/limits.ts";
import { requestIdOf } from "./graph/request-id.ts";
import { schema } from "./graph/schema.ts";
import { useSnapshot } from "./graph/snapshot.ts";
import { useAnswers } from "./graph/use-answers.ts";
import { useClosedIntrospection } from "./graph/use-closed-introspection.ts";
import { useCostLimits } from "./graph/use-cost-limits.ts";
import { useJsonRequests } from "./graph/use-json-requests.ts";
import { usePlainRoutes } from "./graph/use-plain-routes.ts";
import { useRequestLog } from "./graph/use-request-log.ts";
import type { DatabasePool } from "./platform/database.ts";
import type { Health } from "./platform/health.ts";
import type { Logger } from "./platform/logger.ts";

export interface ServiceDependencies {
  readonly database: DatabasePool;
  readonly verifyToken: TokenVerifier;
  readonly limits: Limits;
  readonly health: Health;
  readonly log: Logger;
  /** Further plugins, such as the playground. */
  readonly plugins?: readonly Plugin[];
}

interface NodeRequest {
  readonly req?: { readonly socket: { readonly remoteAddress?: string } };
}

/** The GraphQL service as one request handler: `fetch` for tests, a Node request listener for the server. */
export function createService({ database, verifyToken, limits, health, log, plugins = [] }: ServiceDependencies) {
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
    context: async ({ request, req }) => {
      const requestId = requestIdOf(request);
      const viewer = await authenticate(request.headers.get("authorization"), database.sidePool, verifyToken);
      const audit = auditLog(database.sidePool, viewer, requestId);
      return { requestId, viewer, audit, address: req?.socket.remoteAddress ?? "local", db: database.prisma };
    },
    plugins: [
      useRequestLog(log),
      usePlainRoutes(health),
      ...plugins,
      useJsonRequests(),
      useClosedIntrospection(),
      useCostLimits(limits),
      useSnapshot(database.prisma, limits),
      useAnswers(log),
    ],
  });
}

/** The same as an HTTP server with its time limits set; it does not listen yet. */
export function createServer(dependencies: ServiceDependencies): Server {
  const server = createHttpServer(createService(dependencies));
  server.requestTimeout = dependencies.limits.operationMs;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 5_000;
  return server;
}

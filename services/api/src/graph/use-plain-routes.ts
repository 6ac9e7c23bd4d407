import type { Plugin } from "graphql-yoga";
import { answerHealth, type Health } from "../platform/health.ts";
import { printedSchema } from "./printed-schema.ts";
import { schema } from "./schema.ts";

/** The routes beside the graph: health, the schema's text, and a way from the front page to the playground. */
export function usePlainRoutes(health: Health): Plugin {
  const text = printedSchema(schema);
  return {
    onRequest: async ({ request, url, endResponse }) => {
      if (request.method !== "GET" && request.method !== "HEAD") return;
      const answer = await answerHealth(url.pathname, health);
      if (answer) return endResponse(answer);
      if (url.pathname === "/") endResponse(new Response(null, { status: 302, headers: { location: "/graphql" } }));
      if (url.pathname === "/schema.graphql") endResponse(new Response(text, { headers: SCHEMA_HEADERS }));
    },
  };
}

const SCHEMA_HEADERS = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" };

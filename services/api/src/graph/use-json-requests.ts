import type { Plugin } from "graphql-yoga";
import { GraphError } from "./errors.ts";

const READ = /^application\/(graphql\+)?json(;|$)/i;

/**
 * Questions come as JSON. Forms and plain text are what a foreign page could send in a visitor's
 * name without asking the browser first, so they are not read.
 */
export const useJsonRequests = (): Plugin => ({
  onRequestParse: ({ request }) => {
    const contentType = request.headers.get("content-type") ?? "";
    if (request.method !== "POST" || READ.test(contentType)) return;
    throw new GraphError("UNSUPPORTED_MEDIA_TYPE", "Send the question as `Content-Type: application/json`.");
  },
  onParams: ({ params: { operationName, query, variables } }) => {
    if (operationName != null && typeof operationName !== "string") {
      throw new GraphError("BAD_REQUEST", "`operationName` takes the name of an operation, as text.");
    }
    if (JSON.stringify([query, variables]).includes("\\u0000")) {
      throw new GraphError("BAD_USER_INPUT", "No text may hold the character U+0000; the database cannot store it.");
    }
  },
});

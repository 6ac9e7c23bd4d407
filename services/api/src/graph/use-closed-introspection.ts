import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "./context.ts";
import { GraphError } from "./errors.ts";
import { footprintOf } from "./footprint.ts";

/** Introspection is for those who signed in; the schema's text is published for everybody at /schema.graphql. */
export const useClosedIntrospection = (): Plugin<RequestContext> => ({
  onExecute: ({ args: { schema, document, operationName, contextValue } }) => {
    if (contextValue.viewer.role !== "PUBLIC" || !footprintOf(schema, document, operationName).introspects) return;
    throw new GraphError(
      "UNAUTHENTICATED",
      "Introspection needs a credential; the schema is published at /schema.graphql.",
    );
  },
});

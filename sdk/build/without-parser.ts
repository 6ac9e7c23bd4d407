import type { Plugin } from "esbuild";

const OWN = "without-parser";

const STAND_IN = `
  export { GraphQLError, Kind, print } from "@0no-co/graphql.web";
  export function parse() {
    throw new TypeError("This client parses no GraphQL: give urql a TypedDocumentNode, or use client.query, which takes text.");
  }`;

/**
 * Gives urql the printer of GraphQL without its parser: our documents are text, or were parsed when they were
 * generated, so that nobody has to download a parser.
 */
export const withoutParser = (): Plugin => ({
  name: OWN,
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^@0no-co\/graphql\.web$/ }, ({ namespace, path, resolveDir }) =>
      namespace === OWN ? null : { path, namespace: OWN, sideEffects: false, pluginData: resolveDir },
    );
    onLoad({ filter: /.*/, namespace: OWN }, ({ pluginData }) => ({
      contents: STAND_IN,
      resolveDir: String(pluginData),
    }));
  },
});

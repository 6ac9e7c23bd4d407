import { type ExecutionArgs, getOperationAST, OperationTypeNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "./context.ts";
import { badInput } from "./errors.ts";
import { footprintOf } from "./footprint.ts";

/** Refuses operations that ask at once for what may only be asked apart. */
export const useSeparateQuestions = (): Plugin<RequestContext> => ({
  onExecute: ({ args }) => refuseMixtures(args),
  onSubscribe: ({ args }) => refuseMixtures(args),
});

function refuseMixtures({ schema, document, operationName }: ExecutionArgs): void {
  const { readsExact, readsProtected, readsPeople } = footprintOf(schema, document, operationName);
  if (readsExact && readsProtected) {
    throw badInput("Exact and protected figures cannot be asked in one operation; send an operation for each.");
  }
  const isQuery = getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;
  if (!isQuery && (readsPeople || readsExact || readsProtected)) {
    throw badInput("Rows of people and figures are asked with a query of their own, not below a change or an event.");
  }
}

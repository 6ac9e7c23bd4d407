import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import { rightsOf } from "../access/rights.rules.ts";
import type { Viewer } from "../access/viewer.ts";
import { AuditAction } from "../generated/prisma/enums.ts";
import type { RequestContext } from "./context.ts";
import { type Footprint, footprintOf } from "./footprint.ts";

/** Writes down who asks for rows of people or exact figures, before anything is read; where that fails, nothing is. */
export const useReadingAudit = (): Plugin<RequestContext> => ({
  onExecute: async ({ args: { schema, document, operationName, variableValues, contextValue } }) => {
    const { audit, params, viewer } = contextValue;
    const subject = { document: params.query ?? null, variables: variableValues ?? {} };
    const operation = getOperationAST(document, operationName)?.name?.value ?? null;
    for (const action of readingsOf(footprintOf(schema, document, operationName), viewer)) {
      await audit.record({ action, operation, subject });
    }
  },
});

function readingsOf({ readsPeople, readsNodes, readsExact }: Footprint, viewer: Viewer): readonly AuditAction[] {
  const { signedIn, people } = rightsOf(viewer);
  // What the public asks of people is refused before anything is read, and must not fill a table that only grows.
  return [
    ...((readsPeople && signedIn) || (readsNodes && people) ? [AuditAction.READ_PEOPLE] : []),
    ...(readsExact && signedIn ? [AuditAction.READ_EXACT] : []),
  ];
}

import { type ExecutionArgs, type ExecutionResult, execute, getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import { type RowScope, rightsOf, rowScopeOf } from "../access/rights.rules.ts";
import type { Database } from "../platform/database.ts";
import type { RequestContext } from "./context.ts";
import { type Footprint, footprintOf } from "./footprint.ts";

export interface SnapshotLimits {
  /** How long an operation waits for a connection of its own. */
  readonly waitMs: number;
  /** Longest time an operation may take. */
  readonly operationMs: number;
}

/**
 * Every operation reads one snapshot: a single read-only transaction that carries the caller's scope,
 * so that an answer never mixes two moments and the database itself knows who is asking.
 */
export function useSnapshot(database: Database, limits: SnapshotLimits): Plugin<RequestContext> {
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const context = args.contextValue;
      const footprint = footprintOf(args.schema, args.document, args.operationName);
      if (!footprint.readsDatabase) return;
      setExecuteFn(async (executed: ExecutionArgs): Promise<ExecutionResult> => {
        await auditPeople(context, footprint, executed);
        const scope = rowScopeOf(context.viewer, footprint.readsSensitive);
        return inSnapshot(database, scope, limits, (db) =>
          // graphql-js itself: it answers fields in the order asked, not in the order in which they were found.
          execute({ ...executed, contextValue: { ...context, db } }),
        );
      });
    },
  };
}

async function auditPeople(
  { audit, params, viewer }: RequestContext,
  { readsPeople, readsNodes }: Footprint,
  { document, operationName, variableValues }: ExecutionArgs,
): Promise<void> {
  const { signedIn, people } = rightsOf(viewer);
  // What the public asks of people is refused before anything is read, and must not fill a table that only grows.
  if (!(readsPeople && signedIn) && !(readsNodes && people)) return;
  const subject = { document: params.query ?? null, variables: variableValues ?? {} };
  const operation = getOperationAST(document, operationName)?.name?.value ?? null;
  await audit.record({ action: "READ_PEOPLE", operation, subject });
}

function inSnapshot<Result>(
  database: Database,
  { cities, organisations, rights }: RowScope,
  { waitMs, operationMs }: SnapshotLimits,
  work: (db: Database) => Result | Promise<Result>,
): Promise<Result> {
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`set transaction isolation level repeatable read read only`;
      await transaction.$executeRaw`select app_set_scope(${cities}, ${organisations}, ${rights})`;
      return work(transaction as Database);
    },
    { maxWait: waitMs, timeout: operationMs },
  );
}

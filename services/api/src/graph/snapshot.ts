import { type ExecutionArgs, type ExecutionResult, execute, getOperationAST, OperationTypeNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import { type RowScope, rowScopeOf } from "../access/rights.rules.ts";
import type { Database } from "../platform/database.ts";
import type { RequestContext } from "./context.ts";
import { footprintOf } from "./footprint.ts";

export interface SnapshotLimits {
  /** How long an operation waits for a connection of its own. */
  readonly waitMs: number;
  /** Longest time an operation may take. */
  readonly operationMs: number;
}

/**
 * Every query reads one snapshot: a single read-only transaction that carries the caller's scope, so that an answer
 * never mixes two moments and the database itself knows who is asking. Figures of a release are a snapshot already
 * and need none; a mutation answers what it has just changed.
 */
export function useSnapshot(database: Database, limits: SnapshotLimits): Plugin<RequestContext> {
  return {
    onExecute: ({ args: { schema, document, operationName, contextValue }, setExecuteFn }) => {
      const footprint = footprintOf(schema, document, operationName);
      const isQuery = getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;
      if (!footprint.readsDatabase || !isQuery) return;
      const scope = rowScopeOf(contextValue.viewer, footprint.readsSensitive);
      setExecuteFn(
        (executed: ExecutionArgs): Promise<ExecutionResult> =>
          inSnapshot(database, scope, limits, (db) =>
            // graphql-js itself: it answers fields in the order asked, not in the order in which they were found.
            execute({ ...executed, contextValue: { ...contextValue, db } }),
          ),
      );
    },
  };
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

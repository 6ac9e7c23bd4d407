import {
  type Exchange,
  type ExecutionResult,
  makeErrorResult,
  makeOperation,
  makeResult,
  type Operation,
  type OperationResult,
  stringifyDocument,
} from "@urql/core";
import { filter, make, mergeMap, type Observer, pipe, takeUntil } from "wonka";
import { AbortedError } from "../errors/connection-errors.ts";
import type { Followed, FollowOptions } from "../live/follow.ts";
import type { Answer, Call, Send } from "./call.ts";
import { operationIn } from "./operation-kind.ts";
import { newRequestId } from "./request-id.ts";

/** How the exchange reaches the service. */
export interface Ways {
  readonly send: Send;
  readonly follow: (call: Call, options?: FollowOptions) => AsyncIterable<Followed>;
  readonly timeoutMs: number;
  /** Aborts when the client is closed. */
  readonly closed: AbortSignal;
}

/** What an operation's context tells the exchange besides what urql puts there. */
export interface CallContext {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** The document, where the operation holds but an outline of it. */
  readonly text?: string | undefined;
}

/** The last exchange of the urql client: takes each operation through our steps to the service. */
export const serviceExchange =
  (ways: Ways): Exchange =>
  ({ client }) =>
  (operations$) =>
    pipe(
      operations$,
      filter(({ kind }) => kind !== "teardown"),
      mergeMap((operation) =>
        pipe(
          make<OperationResult>((observer) => {
            const left = new AbortController();
            void answer(operation, ways, left.signal, observer).then(() => {
              // Urql takes a subscription for open until it is told otherwise.
              if (operation.kind === "subscription") client.reexecuteOperation(makeOperation("teardown", operation));
            });
            return () => left.abort(new AbortedError());
          }),
          takeUntil(filter(isLeaving(operation))(operations$)),
        ),
      ),
    );

const isLeaving =
  ({ key }: Operation) =>
  (other: Operation) =>
    other.kind === "teardown" && other.key === key;

async function answer(operation: Operation, ways: Ways, left: AbortSignal, observer: Observer<OperationResult>) {
  try {
    const call = callOf(operation, ways, left);
    for await (const result of resultsOf(call, ways)) observer.next(makeResult(operation, result));
  } catch (error) {
    if (!left.aborted)
      observer.next(makeErrorResult(operation, error instanceof Error ? error : new Error(String(error))));
  }
  observer.complete();
}

async function* resultsOf(call: Call, { send, follow }: Ways): AsyncGenerator<ExecutionResult> {
  if (call.kind !== "subscription") {
    yield resultOf(await send(call));
    return;
  }
  for await (const followed of follow(call)) {
    if (followed.kind === "answer") yield resultOf(followed.answer);
  }
}

function resultOf({ data, errors, extensions, requestId }: Answer): ExecutionResult {
  const failed =
    errors.length > 0
      ? { errors: errors.map((error) => ({ ...error, extensions: withId(error.extensions, requestId) })) }
      : {};
  return {
    data: (data ?? null) as NonNullable<ExecutionResult["data"]>,
    ...failed,
    extensions: withId(extensions, requestId),
  };
}

const withId = (extensions: Readonly<Record<string, unknown>> | undefined, requestId: string) => ({
  requestId,
  ...extensions,
});

/** A call as it begins. */
export function callOf({ query, variables, context }: Operation, { timeoutMs, closed }: Ways, left: AbortSignal): Call {
  const { signal, timeoutMs: ownMs, text = stringifyDocument(query) } = context as CallContext;
  return {
    ...operationIn(text),
    text,
    variables: variables ?? {},
    document: { query: text },
    headers: {},
    requestId: newRequestId(),
    signal: AbortSignal.any([closed, left, ...(signal ? [signal] : [])]),
    timeoutMs: ownMs ?? timeoutMs,
    deadlineMs: Number.POSITIVE_INFINITY,
  };
}
